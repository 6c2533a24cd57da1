using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges facts about the engine itself: its swarm, its nodes, its plugins and its images.</summary>
internal static class EngineJudge
{
    /// <summary>Installing enables a plugin a moment after it is there.</summary>
    private static readonly TimeSpan EnablingPatience = TimeSpan.FromSeconds(5);

    private static InstalledTexts Texts => InstalledTexts.Current;

    private static SwarmTexts Swarm => SwarmTexts.Current;

    public static Finding Judge(PluginCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var plugin = state.Plugins.FirstOrDefault(plugin => ImageName.Matches(condition.Name, plugin.Name));
        var evidence = new Evidence(Texts.Enabled(condition.Name), Texts.NotInstalled, condition.On, "docker plugin ls");
        if (plugin is null)
        {
            return NotInstalled(condition, state, evidence, look);
        }

        return plugin.IsEnabled
            ? Finding.Pass(Texts.HasPlugin(condition.On), evidence with { Observed = Texts.Enabled(plugin.Name) })
            : Disabled(condition, plugin, evidence with { Observed = Texts.Disabled(plugin.Name) }, look);
    }

    public static Finding Judge(ImageCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var evidence = new Evidence(Texts.Image(condition.Name), Texts.NoSuchImage, condition.On, "docker image ls");
        return HasImage(state, condition.Name)
            ? Finding.Pass(Texts.HasImage(condition.On, condition.Name), evidence with { Observed = condition.Name })
            : Finding.NotYet(Texts.HasNoImage(condition.On, condition.Name), evidence, Cause.NotBegun);
    }

    public static bool HasImage(EngineState state, string name) =>
        state.Images.Any(image => image.Tags.Any(tag => ImageName.Matches(name, tag)));

    public static Finding Judge(NodeCondition condition, Look look)
    {
        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (!look.TryGetEngine(condition.Machine, out var state, out var unknown))
        {
            return unknown;
        }

        var evidence = new Evidence(Describe(condition), Swarm.NoNode, manager.Machine, "docker node ls");
        if (manager.Nodes.FirstOrDefault(node => node.Id == state.Swarm.NodeId) is not { } node)
        {
            return Finding.NotYet(Swarm.NoNodeOf(condition.Machine, manager.Machine), evidence, Cause.NoSwarm);
        }

        List<Mismatch> mismatches = [];
        Want(MismatchTexts.Current.Role, condition.Role, node.Role);
        Want(MismatchTexts.Current.State, condition.State, node.State);
        Want(MismatchTexts.Current.Availability, condition.Availability, node.Availability);
        evidence = evidence with { Observed = $"{node.Role}, {node.State}, {node.Availability}" };
        return mismatches.Count == 0
            ? Finding.Pass(Swarm.NodeIs(condition.Machine, evidence.Observed), evidence)
            : Finding.Fail(
                Swarm.NodeDiffers(condition.Machine, Mismatch.ExplainAll(mismatches)), evidence, Cause.WrongValue);

        void Want(string property, string? wanted, string observed)
        {
            if (wanted is not null && wanted != observed)
            {
                mismatches.Add(new(property, wanted, observed));
            }
        }
    }

    public static Finding Judge(SwarmCondition condition, Look look)
    {
        foreach (var machine in condition.Machines)
        {
            if (!look.TryGetEngine(machine, out var state, out var unknown))
            {
                return unknown;
            }

            if (!state.Swarm.IsActive && look.Snapshot.Manager is { } other && machine == condition.Machines[0])
            {
                return Finding.Fail(
                    Swarm.MadeElsewhere(other.Machine, machine),
                    new(Swarm.Manager(machine), Swarm.Manager(other.Machine), other.Machine, "docker info"), Cause.WrongMachine);
            }

            if (!state.Swarm.IsActive)
            {
                return Finding.NotYet(
                    Swarm.NotInSwarm(machine),
                    new(Swarm.State("active"), Swarm.State(state.Swarm.LocalState), machine, "docker info"), Cause.NoSwarm);
            }
        }

        return look.TryGetManager(out var manager, out var missing) ? JudgeMembers(condition, manager, look) : missing;
    }

    private static Finding JudgeMembers(SwarmCondition condition, EngineState manager, Look look)
    {
        var first = condition.Machines[0];
        var stranger = condition.Machines.FirstOrDefault(machine => !look.Snapshot.States
            .Any(state => state.Machine == machine && manager.Nodes.Any(node => node.Id == state.Swarm.NodeId)));
        var evidence = new Evidence(
            Swarm.Members(condition.Machines.Length, first), Swarm.Nodes(manager.Nodes.Length), manager.Machine, "docker node ls");
        if (condition.Machines.Length > 1 && stranger != default)
        {
            return Finding.Fail(Swarm.InOtherSwarm(stranger, manager.Machine), evidence, Cause.NoSwarm);
        }

        return manager.Machine == first
            ? Finding.Pass(Swarm.HasNodes(manager.Nodes.Length), evidence)
            : Finding.Fail(Swarm.OtherManager(manager.Machine, first), evidence, Cause.WrongMachine);
    }

    private static Finding NotInstalled(PluginCondition condition, EngineState state, Evidence evidence, Look look)
    {
        var other = state.Plugins.FirstOrDefault(plugin => SameRepository(plugin.Name, condition.Name));
        return other is not null
            ? Finding.Fail(
                Texts.OtherPlugin(condition.On, other.Name, condition.Name),
                evidence with { Observed = other.Name }, Cause.WrongValue)
            : new Absentee(
                Texts.Plugin(condition.Name), condition.Name, "plugin", state.Plugins.Select(plugin => plugin.Name), condition.On, null, evidence)
                .Explain(look.Snapshot);
    }

    private static Finding Disabled(PluginCondition condition, PluginFact plugin, Evidence evidence, Look look)
    {
        var remedy = Texts.PluginDisabled(condition.On, plugin.Name);
        return look.Snapshot.Sightings.DisabledSince(condition.On, plugin) is { } since
            ? Finding.Converging(
                Texts.BeingEnabled, new(0, 1, Texts.EnabledUnit, look.Now - since, EnablingPatience), remedy, evidence)
            : Finding.Fail(remedy, evidence, Cause.NotRunning);
    }

    private static string Describe(NodeCondition wanted) => string.Join(
        ", ", new[] { wanted.Role, wanted.State, wanted.Availability }.OfType<string>().DefaultIfEmpty(Swarm.AnyNode));

    private static bool SameRepository(string left, string right) => left.Split(':')[0] == right.Split(':')[0];
}
