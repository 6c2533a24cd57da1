using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Judges facts about the engine itself: its swarm, its nodes, its plugins and its images.</summary>
internal static class EngineEvaluator
{
    /// <summary>Installing enables a plugin a moment after it is there.</summary>
    private static readonly TimeSpan EnablingTimeout = TimeSpan.FromSeconds(5);

    private static InstalledTexts Texts => InstalledTexts.Current;

    private static SwarmTexts Swarm => SwarmTexts.Current;

    public static Finding Evaluate(PluginCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var plugin = state.Plugins.FirstOrDefault(plugin => ImageName.Matches(condition.Name, plugin.Name));
        var evidence = new Evidence(Texts.Enabled(condition.Name), Texts.NotInstalled, condition.On, "docker plugin ls");
        if (plugin is null)
        {
            return NotInstalled(condition, state, evidence, context);
        }

        return plugin.IsEnabled
            ? Finding.Pass(Texts.HasPlugin(condition.On), evidence with { Observed = Texts.Enabled(plugin.Name) })
            : Disabled(condition, plugin, evidence with { Observed = Texts.Disabled(plugin.Name) }, context);
    }

    public static Finding Evaluate(ImageCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
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

    public static Finding Evaluate(NodeCondition condition, EvaluationContext context)
    {
        if (!context.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (!context.TryGetEngine(condition.Machine, out var state, out var unknown))
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

    public static Finding Evaluate(SwarmCondition condition, EvaluationContext context)
    {
        foreach (var machine in condition.Machines)
        {
            if (!context.TryGetEngine(machine, out var state, out var unknown))
            {
                return unknown;
            }

            if (!state.Swarm.IsActive && context.Snapshot.Manager is { } other && machine == condition.Machines[0])
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

        return context.TryGetManager(out var manager, out var missing) ? EvaluateMembers(condition, manager, context) : missing;
    }

    private static Finding EvaluateMembers(SwarmCondition condition, EngineState manager, EvaluationContext context)
    {
        var first = condition.Machines[0];
        var stranger = condition.Machines.FirstOrDefault(machine => !context.Snapshot.States
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

    private static Finding NotInstalled(PluginCondition condition, EngineState state, Evidence evidence, EvaluationContext context)
    {
        var other = state.Plugins.FirstOrDefault(plugin => SameRepository(plugin.Name, condition.Name));
        return other is not null
            ? Finding.Fail(
                Texts.OtherPlugin(condition.On, other.Name, condition.Name),
                evidence with { Observed = other.Name }, Cause.WrongValue)
            : new MissingObject(
                Texts.Plugin(condition.Name), condition.Name, "plugin", state.Plugins.Select(plugin => plugin.Name), condition.On, null, evidence)
                .Explain(context.Snapshot);
    }

    private static Finding Disabled(PluginCondition condition, PluginFact plugin, Evidence evidence, EvaluationContext context)
    {
        var remedy = Texts.PluginDisabled(condition.On, plugin.Name);
        return context.Snapshot.FirstSeen.DisabledSince(condition.On, plugin) is { } since
            ? Finding.Converging(
                Texts.BeingEnabled, new(0, 1, Texts.EnabledUnit, context.Now - since, EnablingTimeout), remedy, evidence)
            : Finding.Fail(remedy, evidence, Cause.NotRunning);
    }

    private static string Describe(NodeCondition wanted) => string.Join(
        ", ", new[] { wanted.Role, wanted.State, wanted.Availability }.OfType<string>().DefaultIfEmpty(Swarm.AnyNode));

    private static bool SameRepository(string left, string right) => left.Split(':')[0] == right.Split(':')[0];
}
