using System.Collections.Immutable;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Finds the objects behind the names that checks share: "a network of any name as N; webserver1
/// is attached to N". Of all combinations of matching objects, it takes the one with which most checks are true.
/// </summary>
public static class BindingSolver
{
    /// <summary>At most this many combinations are tried: nobody has that many networks of one kind by mistake.</summary>
    private const int MaxCombinations = 256;

    /// <summary>The id of the object behind each name; names that match nothing are left out.</summary>
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

        var users = checks.Where(check => !ConditionTree.MentionsOf(check.Condition).Used.IsEmpty).ToList();
        return Combinations(candidates)
            .Take(MaxCombinations)
            .MaxBy(bindings => users.Count(check => IsTrue(check, snapshot with { Bindings = bindings })))!;
    }

    private static bool IsTrue(Check check, LabSnapshot snapshot) =>
        CheckKinds.Evaluate(check.Condition, new(snapshot, check)).IsPass;

    private static IEnumerable<(string Name, string Id)> CandidatesOf(Condition condition, LabSnapshot snapshot)
    {
        var kind = CheckKinds.Of(condition);
        return kind.MentionsOf(condition).Declared.SelectMany(_ => kind.Candidates(condition, snapshot), (name, id) => (name, id));
    }

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
