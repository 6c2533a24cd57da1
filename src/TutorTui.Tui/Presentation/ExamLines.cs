using System.Collections.Immutable;
using TutorTui.Core.Exams;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>What an exam says of itself around its paper.</summary>
internal static class ExamLines
{
    /// <summary>The time left, or how the attempt has ended; nothing where there is none.</summary>
    public static string Clock(TutorState state, DateTimeOffset now) => state.Exam switch
    {
        { Attempt: { IsFinished: true } attempt } view when state.Lesson is not null =>
            $"{ExamTexts.Current.Result(attempt.Name, ExamReview.Percent(ExamScore.Of(view.Paper, attempt)))} · ",
        { Attempt: { IsFinished: false } attempt } => attempt.IsStopped
            ? $"{ExamTexts.Current.ClockStoppedAt(ExamReview.Time(attempt.LeftAt(now)))} · "
            : $"{ExamTexts.Current.Left(ExamReview.Time(attempt.LeftAt(now)))} · ",
        _ => string.Empty,
    };

    /// <summary>The rules, before the clock is started.</summary>
    public static ImmutableArray<StyledLine> Rules(Exam exam, int width)
    {
        var texts = ExamTexts.Current;
        string[] rules =
        [
            texts.LimitRule(exam),
            texts.HintRule(exam.Policy.HintPrice),
            exam.Policy.ShowsTicks ? texts.CriteriaAreShown : texts.JudgedAtTheEnd,
            texts.ClockRule,
        ];
        return [.. rules.SelectMany(rule => TextFlow.Wrap([new(rule)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))))];
    }

    /// <summary>What is left, before the learner finishes.</summary>
    public static ImmutableArray<StyledLine> Ending(ExamView view, DateTimeOffset now, int width) =>
    [
        .. TextFlow.Wrap([new(ExamTexts.Current.LeftAndFlagged(ExamReview.Time(view.Attempt.LeftAt(now)), view.Attempt.Flags.Count))], width),
        .. TextFlow.Wrap([new(ExamTexts.Current.FinishMeans)], width),
    ];
}
