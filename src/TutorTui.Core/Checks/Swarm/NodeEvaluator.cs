using TutorTui.Core.Checks.Findings;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>Evaluates nodes of the swarm.</summary>
internal static class NodeEvaluator
{
    private static SwarmTexts Texts => SwarmTexts.Current;

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

        var evidence = new Evidence(Describe(condition), Texts.NoNode, manager.Machine, "docker node ls");
        if (manager.Nodes.FirstOrDefault(node => node.Id == state.Swarm.NodeId) is not { } node)
        {
            return Finding.NotYet(Texts.NoNodeOf(condition.Machine, manager.Machine), evidence, Cause.NoSwarm);
        }

        List<Mismatch> mismatches = [];
        Want(MismatchTexts.Current.Role, condition.Role, node.Role);
        Want(MismatchTexts.Current.State, condition.State, node.State);
        Want(MismatchTexts.Current.Availability, condition.Availability, node.Availability);
        evidence = evidence with { Observed = $"{node.Role}, {node.State}, {node.Availability}" };
        return mismatches.Count == 0
            ? Finding.Pass(Texts.NodeIs(condition.Machine, evidence.Observed), evidence)
            : Finding.Fail(
                Texts.NodeDiffers(condition.Machine, Mismatch.ExplainAll(mismatches)), evidence, Cause.WrongValue);

        void Want(string property, string? wanted, string observed)
        {
            if (wanted is not null && wanted != observed)
            {
                mismatches.Add(new(property, wanted, observed));
            }
        }
    }

    private static string Describe(NodeCondition wanted) => string.Join(
        ", ", new[] { wanted.Role, wanted.State, wanted.Availability }.OfType<string>().DefaultIfEmpty(Texts.AnyNode));
}
