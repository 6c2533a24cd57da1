using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Evaluates the swarm as a whole.</summary>
internal static class SwarmEvaluator
{
    private static SwarmTexts Texts => SwarmTexts.Current;

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
                    Texts.MadeElsewhere(other.Machine, machine),
                    new(Texts.Manager(machine), Texts.Manager(other.Machine), other.Machine, "docker info"), Cause.WrongMachine);
            }

            if (!state.Swarm.IsActive)
            {
                return Finding.NotYet(
                    Texts.NotInSwarm(machine),
                    new(Texts.State("active"), Texts.State(state.Swarm.LocalState), machine, "docker info"), Cause.NoSwarm);
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
            Texts.Members(condition.Machines.Length, first), Texts.Nodes(manager.Nodes.Length), manager.Machine, "docker node ls");
        if (condition.Machines.Length > 1 && stranger != default)
        {
            return Finding.Fail(Texts.InOtherSwarm(stranger, manager.Machine), evidence, Cause.NoSwarm);
        }

        return manager.Machine == first
            ? Finding.Pass(Texts.HasNodes(manager.Nodes.Length), evidence)
            : Finding.Fail(Texts.OtherManager(manager.Machine, first), evidence, Cause.WrongMachine);
    }
}
