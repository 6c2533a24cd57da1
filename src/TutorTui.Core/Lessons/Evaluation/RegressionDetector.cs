using TutorTui.Core.Checks;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Detects that a step that has passed has ceased to be true in a way that matters. Pure.</summary>
internal static class RegressionDetector
{
    /// <summary>
    /// Not counted as regressions: checks that are converging, checks that cannot be observed, and objects that a later step removes once the
    /// learner has reached it.
    /// </summary>
    public static bool HasRegressed(StepReport step, LessonReport report) =>
        step is { IsPassed: true, Obstacle: { Verdict: Verdict.Fail or Verdict.NotYet, Cause: not Cause.Converging } }
        && !IsUndone(step, report);

    private static bool IsUndone(StepReport step, LessonReport report) =>
        StepDependencies.UndoneBy(step.Step, report.Lesson) is { } undoing
        && undoing.Number <= (report.Current?.Step.Number ?? int.MaxValue);
}
