using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges facts about the engine itself: its swarm, its nodes, its plugins and its images.</summary>
internal static class EngineJudge
{
    /// <summary>Installing enables a plugin a moment after it is there.</summary>
    private static readonly TimeSpan EnablingPatience = TimeSpan.FromSeconds(5);

    public static Finding Judge(PluginCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var plugin = state.Plugins.FirstOrDefault(plugin => ImageName.Matches(condition.Name, plugin.Name));
        var evidence = new Evidence($"{condition.Name}, enabled", "not installed", condition.On, "docker plugin ls");
        if (plugin is null)
        {
            return NotInstalled(condition, state, evidence, look);
        }

        return plugin.IsEnabled
            ? Finding.Pass($"{condition.On} has the plugin, enabled.", evidence with { Observed = $"{plugin.Name}, enabled" })
            : Disabled(condition, plugin, evidence with { Observed = $"{plugin.Name}, disabled" }, look);
    }

    public static Finding Judge(ImageCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var evidence = new Evidence($"the image {condition.Name}", "no such image", condition.On, "docker image ls");
        return HasImage(state, condition.Name)
            ? Finding.Pass($"{condition.On} has the image {condition.Name}.", evidence with { Observed = condition.Name })
            : Finding.NotYet($"{condition.On} has no image {condition.Name} yet.", evidence, Cause.NotBegun);
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

        var evidence = new Evidence(Describe(condition), "no node of this swarm", manager.Machine, "docker node ls");
        if (manager.Nodes.FirstOrDefault(node => node.Id == state.Swarm.NodeId) is not { } node)
        {
            return Finding.NotYet($"{condition.Machine} is no node of {manager.Machine}'s swarm yet.", evidence, Cause.NoSwarm);
        }

        List<Mismatch> mismatches = [];
        Want("role", condition.Role, node.Role);
        Want("state", condition.State, node.State);
        Want("availability", condition.Availability, node.Availability);
        evidence = evidence with { Observed = $"{node.Role}, {node.State}, {node.Availability}" };
        return mismatches.Count == 0
            ? Finding.Pass($"{condition.Machine} is {evidence.Observed}.", evidence)
            : Finding.Fail(
                $"{condition.Machine} is a node of the swarm, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
                evidence, Cause.WrongValue);

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
                    $"A swarm was made on {other.Machine}, but its manager has to be {machine}. `docker swarm leave --force` on {other.Machine} ends it; then begin again on {machine}.",
                    new($"{machine} a manager", $"{other.Machine} a manager", other.Machine, "docker info"), Cause.WrongMachine);
            }

            if (!state.Swarm.IsActive)
            {
                return Finding.NotYet(
                    $"{machine} is not in a swarm yet.",
                    new("swarm active", $"swarm {state.Swarm.LocalState}", machine, "docker info"), Cause.NoSwarm);
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
            $"{condition.Machines.Length} nodes, {first} a manager", $"{manager.Nodes.Length} {(manager.Nodes.Length == 1 ? "node" : "nodes")}", manager.Machine, "docker node ls");
        if (condition.Machines.Length > 1 && stranger != default)
        {
            return Finding.Fail(
                $"{stranger} is in another swarm than {manager.Machine}. `docker swarm leave` there, then join this one.",
                evidence, Cause.NoSwarm);
        }

        return manager.Machine == first
            ? Finding.Pass($"The swarm has {manager.Nodes.Length} nodes.", evidence)
            : Finding.Fail($"The manager is {manager.Machine}; wanted is {first}.", evidence, Cause.WrongMachine);
    }

    private static Finding NotInstalled(PluginCondition condition, EngineState state, Evidence evidence, Look look)
    {
        var other = state.Plugins.FirstOrDefault(plugin => SameRepository(plugin.Name, condition.Name));
        return other is not null
            ? Finding.Fail(
                $"{condition.On} has the plugin {other.Name}, but wanted is {condition.Name}. The tag behind the colon matters.",
                evidence with { Observed = other.Name }, Cause.WrongValue)
            : new Absentee(
                $"plugin {condition.Name}", condition.Name, "plugin", state.Plugins.Select(plugin => plugin.Name), condition.On, null, evidence)
                .Explain(look.Snapshot);
    }

    private static Finding Disabled(PluginCondition condition, PluginFact plugin, Evidence evidence, Look look)
    {
        var remedy = $"The plugin is installed on {condition.On}, but disabled. `docker plugin enable {plugin.Name}` turns it on.";
        return look.Snapshot.Sightings.DisabledSince(condition.On, plugin) is { } since
            ? Finding.Converging(
                $"The plugin is there and is being enabled", new(0, 1, "enabled", look.Now - since, EnablingPatience), remedy, evidence)
            : Finding.Fail(remedy, evidence, Cause.NotRunning);
    }

    private static string Describe(NodeCondition wanted) => string.Join(
        ", ", new[] { wanted.Role, wanted.State, wanted.Availability }.OfType<string>().DefaultIfEmpty("a node of the swarm"));

    private static bool SameRepository(string left, string right) => left.Split(':')[0] == right.Split(':')[0];
}
