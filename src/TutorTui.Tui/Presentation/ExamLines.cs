using System.Collections.Immutable;
using TutorTui.Core.Exams;
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
            $"{attempt.Name}: {ExamReview.Percent(ExamScore.Of(view.Paper, attempt))} · ",
        { Attempt: { IsFinished: false } attempt } => attempt.IsStopped
            ? $"clock stopped at {ExamReview.Time(attempt.LeftAt(now))} · "
            : $"left {ExamReview.Time(attempt.LeftAt(now))} · ",
        _ => string.Empty,
    };

    /// <summary>The rules, before the clock is started.</summary>
    public static ImmutableArray<StyledLine> Rules(Exam exam, int width)
    {
        var hints = exam.Policy.HintPrice switch
        {
            null => "No hints.",
            0 => "Hints are free.",
            var price => $"A hint costs {price} % of its task's points, charged only when the task is solved.",
        };
        string[] rules =
        [
            $"{exam.Limit.TotalMinutes:0} minutes for {exam.Tasks.Length} tasks; {exam.PassMark} % to pass.",
            hints,
            exam.Policy.ShowsTicks ? "Criteria that are met are shown." : "Nothing is judged before the end; part of a task earns part of its points.",
            "The clock runs on when you leave the tutor. It stands still while the lab is at fault.",
        ];
        return [.. rules.SelectMany(rule => TextFlow.Wrap([new(rule)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))))];
    }

    private static string Flagged(int count) => count switch
    {
        0 => "No task is flagged.",
        1 => "One task is flagged.",
        _ => $"{count} tasks are flagged.",
    };

    /// <summary>What is left, before the learner finishes.</summary>
    public static ImmutableArray<StyledLine> Ending(ExamView view, DateTimeOffset now, int width) =>
    [
        .. TextFlow.Wrap([new($"{ExamReview.Time(view.Attempt.LeftAt(now))} left. {Flagged(view.Attempt.Flags.Count)}")], width),
        .. TextFlow.Wrap([new("The machines are looked at one last time, and you see the result. Nothing can be changed afterwards.")], width),
    ];
}
