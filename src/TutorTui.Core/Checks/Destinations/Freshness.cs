using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>
/// Names and overlay routes reach the other machine a few seconds after a container has started (gossip between the nodes). Until
/// then, a missing answer is not a failure.
/// </summary>
internal static class Freshness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The convergence, or null when both ends have been running long enough.</summary>
    public static Convergence? Of(Location from, Destination? to, EvaluationContext context)
    {
        var tasks = (context.Snapshot.Manager?.Tasks ?? [])
            .Where(task => task.ContainerId.Length > 0)
            .GroupBy(task => task.ContainerId)
            .ToDictionary(group => group.Key, group => group.Max(task => task.StateSince));
        var started = DestinationLookup.ContainersOf(to, context.Snapshot)
            .Append(from.Container)
            .OfType<ContainerFact>()
            .Select(container => tasks.GetValueOrDefault(container.Id, container.CreatedAt))
            .DefaultIfEmpty()
            .Max();
        var elapsed = context.Now - started;
        return elapsed < Patience ? new(0, 1, DestinationTexts.Current.AnswersUnit, elapsed, Patience) : null;
    }
}
