using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Tui.Languages;

namespace TutorTui.Tui.Updates;

/// <summary>Combines state that was made with a lesson's text in one language with its text in another.</summary>
internal static class Translation
{
    /// <summary>The same report for the lesson in another language; null if the steps differ.</summary>
    public static LessonReport? Of(LessonReport report, Lesson lesson) => report.Steps.Length == lesson.Steps.Length
        ? new(lesson, [.. report.Steps.Select((step, index) => Of(step, lesson.Steps[index], lesson))])
        : null;

    /// <summary>The report without its explanations, until the checks are evaluated again.</summary>
    public static LessonReport WithoutSentences(LessonReport report) => report with
    {
        Steps = [.. report.Steps.Select(step => step with { Checks = [.. step.Checks.Select(WithoutSentences)] })],
    };

    /// <summary>The same hints of the same steps.</summary>
    public static ImmutableDictionary<int, ImmutableArray<Hint>> Of(ImmutableDictionary<int, ImmutableArray<Hint>> shown, Lesson lesson) =>
        shown.Where(entry => entry.Key < lesson.Steps.Length).ToImmutableDictionary(
            entry => entry.Key,
            entry => entry.Value
                .Select(hint => lesson.Steps[entry.Key].Hints.FirstOrDefault(other => other.Level == hint.Level))
                .OfType<Hint>()
                .ToImmutableArray());

    private static StepReport Of(StepReport report, Step step, Lesson lesson) => report with
    {
        Step = step,
        Checks = [.. report.Checks.Select(check => check with { Check = step.Checks.FirstOrDefault(other => other.Id == check.Check.Id) ?? check.Check })],
        Regression = report.Regression is { } lost
            ? lost with { Dependents = [.. lost.Dependents.Select(dependent => lesson.Steps.FirstOrDefault(other => other.Id == dependent.Id) ?? dependent)] }
            : null,
    };

    private static CheckReport WithoutSentences(CheckReport report) => report with
    {
        Message = CheckPaneTexts.Current.LookingAtMachines,
        Evidence = null,
        Path = [],
        Difference = null,
    };
}
