using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges facts about the engine itself: its swarm and its plugins.</summary>
internal static class EngineJudge
{
    public static Finding Judge(PluginCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var place = condition.On.ToString();
        var plugin = state.Plugins.FirstOrDefault(plugin => ImageName.Matches(condition.Name, plugin.Name));
        var evidence = new Evidence($"{condition.Name}, enabled", "not installed", place, "docker plugin ls");
        if (plugin is null)
        {
            var other = state.Plugins.FirstOrDefault(plugin => SameRepository(plugin.Name, condition.Name));
            return other is null
                ? Finding.NotYet($"{condition.On} does not have the plugin {condition.Name} yet.", evidence)
                : Finding.Fail(
                    $"{condition.On} has the plugin {other.Name}, but wanted is {condition.Name}.",
                    evidence with { Observed = other.Name });
        }

        return plugin.IsEnabled
            ? Finding.Pass($"{condition.On} has the plugin, enabled.", evidence with { Observed = $"{plugin.Name}, enabled" })
            : Finding.Fail(
                $"The plugin is installed on {condition.On}, but disabled. `docker plugin enable {plugin.Name}` turns it on.",
                evidence with { Observed = $"{plugin.Name}, disabled" });
    }

    public static Finding Judge(SwarmCondition condition, Look look)
    {
        foreach (var machine in condition.Machines)
        {
            if (!look.TryGetEngine(machine, out var state, out var unknown))
            {
                return unknown;
            }

            if (!state.Swarm.IsActive)
            {
                return Finding.NotYet(
                    $"{machine} is not in a swarm yet.",
                    new("swarm active", $"swarm {state.Swarm.LocalState}", machine.ToString(), "docker info"));
            }
        }

        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        var first = condition.Machines[0];
        var stranger = condition.Machines.FirstOrDefault(machine => !look.Snapshot.States
            .Any(state => state.Machine == machine && manager.Nodes.Any(node => node.Id == state.Swarm.NodeId)));
        var evidence = new Evidence(
            $"{condition.Machines.Length} nodes, {first} a manager", $"{manager.Nodes.Length} nodes",
            manager.Machine.ToString(), "docker node ls");
        if (condition.Machines.Length > 1 && stranger != default)
        {
            return Finding.Fail($"{stranger} is in another swarm than {manager.Machine}.", evidence);
        }

        return manager.Machine == first
            ? Finding.Pass($"The swarm has {manager.Nodes.Length} nodes.", evidence)
            : Finding.Fail($"The manager is {manager.Machine}; wanted is {first}.", evidence);
    }

    private static bool SameRepository(string left, string right) =>
        left.Split(':')[0] == right.Split(':')[0];
}
