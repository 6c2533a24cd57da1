using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons.Start;

/// <summary>Works out how to get from the machines as they are to a lesson's start state. Pure.</summary>
internal static class StartPlanner
{
    /// <summary>Stands in a join command for the token that the manager gives out when it runs.</summary>
    public const string WorkerToken = "{{worker-token}}";

    private const string SwarmBridge = "docker_gwbridge";

    /// <summary>The actions that lead to the start state, in the order in which they have to be done.</summary>
    /// <param name="lesson">The lesson to begin.</param>
    /// <param name="engines">The lesson's machines as they are, in the order in which the lesson names them; the first one is to
    /// manage the swarm.</param>
    /// <param name="lab">Has the machines' addresses.</param>
    public static StartPlan Plan(Lesson lesson, IReadOnlyList<EngineState> engines, LabAccess lab)
    {
        var actions = ImmutableArray.CreateBuilder<PlannedAction>();
        if (lesson.Start.IsEmpty)
        {
            AddRemovals(engines, actions);
        }

        if (lesson.Start.HasNoVolumes)
        {
            actions.AddRange(engines.SelectMany(engine => engine.Volumes.Select(volume =>
                Remove(engine, StartAction.RemoveVolume, volume.Name, ["volume", "rm"], volume.Name))));
        }

        foreach (var engine in engines)
        {
            var unwanted = engine.Plugins.Where(plugin => lesson.Start.AbsentPlugins.Contains(plugin.Name));
            actions.AddRange(unwanted.Select(plugin =>
                Remove(engine, StartAction.RemovePlugin, plugin.Name, ["plugin", "rm", "-f"], plugin.Name)));
        }

        if (lesson.Start.IsSwarmJoined)
        {
            AddSwarm(engines, lab, actions);
        }
        else if (lesson.Start.IsWithoutSwarm)
        {
            AddLeaving(engines, actions);
        }

        return new(actions.ToImmutable());
    }

    /// <summary>Services first, then containers, then the networks they held on to.</summary>
    private static void AddRemovals(IReadOnlyList<EngineState> engines, ImmutableArray<PlannedAction>.Builder actions)
    {
        actions.AddRange(engines.SelectMany(engine => engine.Services.Select(service =>
            Remove(engine, StartAction.RemoveService, service.Name, ["service", "rm"], service.Name))));
        foreach (var engine in engines)
        {
            actions.AddRange(engine.Containers.Select(container =>
                Remove(engine, StartAction.RemoveContainer, container.Name, ["rm", "-f"], container.Id)));
        }

        HashSet<string> swarmNetworks = [];
        foreach (var engine in engines)
        {
            actions.AddRange(engine.Networks
                .Where(network => !network.IsPredefined)
                .Where(network => network.Scope != "swarm" || (engine.Swarm.IsManager && swarmNetworks.Add(network.Id)))
                .Select(network => Remove(engine, StartAction.RemoveNetwork, network.Name, ["network", "rm"], network.Id)));
        }
    }

    /// <summary>Workers first, as a manager's leaving is the end of its swarm.</summary>
    private static void AddLeaving(IReadOnlyList<EngineState> engines, ImmutableArray<PlannedAction>.Builder actions)
    {
        actions.AddRange(engines.Where(engine => engine.Swarm.LocalState is not "inactive")
            .OrderBy(engine => engine.Swarm.IsManager)
            .Select(engine => Leave(engine, StartAction.LeaveSwarm)));

        // The engine makes this bridge for the swarm and leaves it behind.
        actions.AddRange(engines.Where(engine => engine.Networks.Any(network => network.Name == SwarmBridge))
            .Select(engine => Remove(engine, StartAction.RemoveNetwork, SwarmBridge, ["network", "rm"], SwarmBridge) with { RemovesWork = false }));
    }

    private static void AddSwarm(
        IReadOnlyList<EngineState> engines, LabAccess lab, ImmutableArray<PlannedAction>.Builder actions)
    {
        var manager = engines[0];
        var address = Address(manager.Machine, lab);
        if (!manager.Swarm.IsManager)
        {
            if (manager.Swarm.LocalState is not "inactive")
            {
                actions.Add(Leave(manager, StartAction.LeaveOtherSwarm));
            }

            actions.Add(new(
                manager.Machine, StartAction.StartSwarm, string.Empty,
                ShellQuoting.Format($"docker swarm init --advertise-addr {address}"), RemovesWork: false));
        }

        foreach (var worker in engines.Skip(1))
        {
            if (manager.Swarm.IsManager && worker.Swarm.IsActive
                && manager.Nodes.Any(node => node.Id == worker.Swarm.NodeId && node.State is not "down"))
            {
                continue;
            }

            if (worker.Swarm.LocalState is not "inactive")
            {
                actions.Add(Leave(worker, StartAction.LeaveOtherSwarm));
            }

            actions.Add(new(
                worker.Machine, StartAction.JoinSwarm, string.Empty,
                ShellQuoting.Format($"docker swarm join --advertise-addr {Address(worker.Machine, lab)} --token ")
                    + WorkerToken + ShellQuoting.Format($" {address}:2377"),
                RemovesWork: false)
            { TokenFrom = manager.Machine });
        }
    }

    private static string Address(MachineName machine, LabAccess lab) =>
        lab.Machines.First(access => access.Name == machine).LabAddress;

    private static PlannedAction Leave(EngineState engine, StartAction action) =>
        new(engine.Machine, action, string.Empty, "docker swarm leave --force", RemovesWork: true);

    private static PlannedAction Remove(
        EngineState engine, StartAction action, string name, IReadOnlyList<string> command, string reference) =>
        new(engine.Machine, action, name, ShellQuoting.Join(["docker", .. command, reference]), RemovesWork: true) { Reference = reference };
}
