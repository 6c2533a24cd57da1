using TutorTui.Core.Checks;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Tells whether a step that has passed is no longer true in a way that matters. Pure.</summary>
internal static class RegressionDetector
{
    /// <summary>
    /// Not lost is what only converges, what cannot be looked at, and what a later step takes away once the learner is there.
    /// </summary>
    public static bool HasRegressed(StepReport step, LessonReport report) =>
        step is { IsPassed: true, Obstacle: { Verdict: Verdict.Fail or Verdict.NotYet, Cause: not Cause.Converging } }
        && !IsUndone(step, report);

    private static bool IsUndone(StepReport step, LessonReport report) =>
        StepDependencies.UndoneBy(step.Step, report.Lesson) is { } undoing
        && undoing.Number <= (report.Current?.Step.Number ?? int.MaxValue);
}
