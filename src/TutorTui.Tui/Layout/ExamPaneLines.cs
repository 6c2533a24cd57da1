using System.Collections.Immutable;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>The texts of an exam around its paper, as lines.</summary>
internal static class ExamPaneLines
{
    /// <summary>The time left, or how the attempt has ended; nothing where there is none.</summary>
    public static string Clock(TutorState state, DateTimeOffset now) => state.Exam switch
    {
        { Attempt: { IsFinished: true } attempt } view when state.Lesson is not null =>
            $"{ExamScreenTexts.Current.Result(attempt.Name, ExamReview.Percent(ExamScore.Of(view.Paper, attempt)))} · ",
        { Attempt: { IsFinished: false } attempt } => attempt.IsStopped
            ? $"{ExamScreenTexts.Current.ClockStoppedAt(ExamReview.Time(attempt.LeftAt(now)))} · "
            : $"{ExamScreenTexts.Current.Left(ExamReview.Time(attempt.LeftAt(now)))} · ",
        _ => string.Empty,
    };

    /// <summary>The rules, before the clock is started.</summary>
    public static ImmutableArray<StyledLine> Rules(Exam exam, int width)
    {
        var texts = ExamScreenTexts.Current;
        string[] rules =
        [
            texts.LimitRule(exam),
            texts.HintRule(exam.Policy.HintPrice),
            exam.Policy.ShowsTicks ? texts.CriteriaAreShown : texts.EvaluatedAtTheEnd,
            texts.ClockRule,
        ];
        return [.. rules.SelectMany(rule => TextFlow.Wrap([new(rule)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))))];
    }

    /// <summary>What is left, before the learner finishes.</summary>
    public static ImmutableArray<StyledLine> Ending(ExamView view, DateTimeOffset now, int width) =>
    [
        .. TextFlow.Wrap([new(ExamScreenTexts.Current.LeftAndFlagged(ExamReview.Time(view.Attempt.LeftAt(now)), view.Attempt.Flags.Count))], width),
        .. TextFlow.Wrap([new(ExamScreenTexts.Current.FinishMeans)], width),
    ];
}
