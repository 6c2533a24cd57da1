using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>A step that has passed has ceased to be true.</summary>
/// <param name="Since">When that was noticed.</param>
/// <param name="After">The learner's command that ended nearest in time, or null if none did.</param>
/// <param name="Dependents">Later steps that depend on it and are still to be done.</param>
public sealed record Regression(DateTimeOffset Since, FinishedCommand? After, ImmutableArray<Step> Dependents)
{
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Behind = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The command that most likely caused it: the one that ended nearest to that time. The engine reports a change before the
    /// command that made it ends; <c>docker stop</c> may end ten seconds after its signal.
    /// </summary>
    public static FinishedCommand? CommandNear(IEnumerable<FinishedCommand> commands, DateTimeOffset since) =>
        commands
            .Where(command => command.Container is null && !command.HasOpenedShell)
            .Where(command => command.FinishedAt >= since - Before && command.FinishedAt <= since + Behind)
            .OrderByDescending(command => command.CommandLine.Contains("docker", StringComparison.Ordinal))
            .ThenBy(command => (command.FinishedAt - since).Duration())
            .FirstOrDefault();
}
