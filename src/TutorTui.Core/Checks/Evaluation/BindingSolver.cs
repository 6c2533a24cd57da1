using System.Collections.Immutable;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Finds what the names stand for under which checks speak of the learner's own objects: "a network of any name as N; webserver1
/// is attached to N". Of all objects that fit a name, those are taken with which most checks are true.
/// </summary>
public static class BindingSolver
{
    /// <summary>More combinations than this are not tried: nobody has that many networks of one kind by mistake.</summary>
    private const int MaxCombinations = 256;

    /// <summary>The ids of the objects the names stand for; a name for which nothing fits is left out.</summary>
    public static ImmutableDictionary<string, string> Solve(IReadOnlyCollection<Check> checks, LabSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(snapshot);
        var candidates = checks
            .SelectMany(check => ConditionTree.Flatten(check.Condition))
            .SelectMany(condition => CandidatesOf(condition, snapshot))
            .GroupBy(pair => pair.Name)
            .Select(group => (Name: group.Key, Ids: group.Select(pair => pair.Id).Distinct().ToList()))
            .ToList();
        if (candidates.Count == 0)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var users = checks.Where(check => ConditionTree.UsedBindings(check.Condition).Any()).ToList();
        return Combinations(candidates)
            .Take(MaxCombinations)
            .MaxBy(bindings => users.Count(check => IsTrue(check, snapshot with { Bindings = bindings })))!;
    }

    private static bool IsTrue(Check check, LabSnapshot snapshot) =>
        CompositeEvaluator.Evaluate(check.Condition, new(snapshot, check)).IsPass;

    private static IEnumerable<(string Name, string Id)> CandidatesOf(Condition condition, LabSnapshot snapshot) => condition switch
    {
        NetworkCondition { Network.As: { } name } network => StateOf(network.On, snapshot)
            .SelectMany(state => NetworkEvaluator.FindAll(network.Network, state, snapshot))
            .Select(found => (name, found.Id)),
        ContainerCondition { Container.As: { } name } container => StateOf(container.On, snapshot)
            .SelectMany(state => ContainerEvaluator.FindAll(container.Container, state, snapshot))
            .Where(found => found.IsRunning)
            .Select(found => (name, found.Id)),
        VolumeCondition { Volume.As: { } name } volume => StateOf(volume.On, snapshot)
            .SelectMany(state => VolumeEvaluator.FindAll(volume.Volume, state))
            .Select(found => (name, found.Name)),
        _ => [],
    };

    private static IEnumerable<EngineState> StateOf(MachineName machine, LabSnapshot snapshot) =>
        snapshot.States.Where(state => state.Machine == machine);

    private static IEnumerable<ImmutableDictionary<string, string>> Combinations(IEnumerable<(string Name, List<string> Ids)> candidates)
    {
        IEnumerable<ImmutableDictionary<string, string>> found = [ImmutableDictionary<string, string>.Empty];
        foreach (var (name, ids) in candidates)
        {
            found = found.SelectMany(bindings => ids, (bindings, id) => bindings.SetItem(name, id));
        }

        return found;
    }
}
