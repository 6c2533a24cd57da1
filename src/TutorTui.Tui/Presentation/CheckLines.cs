using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>How the open lesson stands, as lines.</summary>
internal static class CheckLines
{
    /// <summary>One line for each step.</summary>
    public static ImmutableArray<StyledLine> Steps(LessonState state, int width) =>
    [
        .. state.Lesson.Steps.Select((step, index) =>
        {
            var isFocused = index == state.Step;
            var (mark, role) = Marks.Of(state.ReportOf(index), isFocused);
            return new StyledLine(
            [
                new(isFocused ? "▌" : " ", Role.Accent),
                new($"{mark} ", role),
                new($"{step.Number,2} ", isFocused ? Role.Strong : Role.Muted),
                new(TextWidth.Cut(step.Title, width - 6), isFocused ? Role.Strong : Role.Text),
            ]);
        }),
    ];

    /// <summary>All steps in one line: <c>✓✓✓●○○</c>.</summary>
    public static StyledLine Strip(LessonState state) => new(
    [
        .. state.Lesson.Steps.Select((_, index) =>
        {
            var (mark, role) = Marks.Of(state.ReportOf(index), index == state.Step);
            return new Run(mark, role);
        }),
    ]);

    /// <summary>What the step in focus wants, whether it is so, and why not.</summary>
    public static ImmutableArray<StyledLine> Details(LessonState state, LabState lab, int width)
    {
        if (Phase(state.Phase, lab) is { Text: not null } phase)
        {
            return TextFlow.Wrap([phase], width);
        }

        if (state.ReportOf(state.Step) is not { } step)
        {
            return [StyledLine.Of("Looking at both machines …", Role.Muted)];
        }

        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        if (step.IsPassed)
        {
            lines.Add(StyledLine.Of("✓ Done.", Role.Pass));
        }

        // A ticked step that is no longer so is not in the way of anything: its checks are told, not explained.
        foreach (var check in step.Checks)
        {
            AddCheck(check, isExplained: !step.IsPassed, width, lines);
        }

        if (state.Report is { IsComplete: true })
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(TextFlow.Wrap([new("The lesson is complete. l shows the other lessons.", Role.Pass)], width));
        }

        return lines.ToImmutable();
    }

    /// <summary>The one thing to know about the step in focus, for few rows.</summary>
    public static ImmutableArray<StyledLine> Short(LessonState state, LabState lab, int width)
    {
        if (Phase(state.Phase, lab) is { Text: not null } phase)
        {
            return TextFlow.Wrap([phase], width);
        }

        var (mark, role) = Marks.Of(state.ReportOf(state.Step), isFocused: true);
        var title = new StyledLine(
        [
            new($"{mark} ", role),
            new($"{state.FocusedStep.Number} ", Role.Muted),
            new(TextWidth.Cut(state.FocusedStep.Title, width - 6), Role.Strong),
        ]);
        var step = state.ReportOf(state.Step);
        var word = step is null ? "Looking at both machines …"
            : state.Report is { IsComplete: true } ? "The lesson is complete. l shows the other lessons."
            : step.IsPassed ? "Done. n goes to the next step."
            : step.Obstacle?.Message ?? string.Empty;
        return [title, .. TextFlow.Wrap([new(word)], width)];
    }

    private static Run? Phase(LessonPhase phase, LabState lab) => phase switch
    {
        WaitingForLab when lab is LabFailed failed => new($"Nothing can be checked: {failed.Error.What} The shell pane says why and what to do.", Role.NotYet),
        WaitingForLab => new("The steps are checked here, by themselves, as soon as the lab is ready.", Role.Muted),
        PreparingStart preparing => new($"Making the machines ready for this lesson: {preparing.Action} …", Role.NotYet),
        AskingForConsent => new("The lesson can begin as soon as you have answered.", Role.NotYet),
        ConsentDeclined => new("The machines were left as they are, so nothing is checked. r asks again.", Role.NotYet),
        LessonFailed failed => new($"{failed.Error.What} {failed.Error.Why} {failed.Error.Remedy} r tries again.", Role.Fail),
        Watching => null,
        _ => throw new InvalidOperationException($"No word for {phase}."),
    };

    private static void AddCheck(CheckReport check, bool isExplained, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var (mark, role) = Marks.Of(check.Verdict);
        var sentence = TextFlow.Wrap([new(check.Check.Sentence)], width - 2);
        lines.AddRange(sentence.Select((line, row) => line.Behind(row == 0 ? new Run($"{mark} ", role) : new Run("  "))));
        if (!isExplained || check.Verdict is Verdict.Pass)
        {
            return;
        }

        var indent = new Run("  ");
        lines.AddRange(TextFlow.Wrap([new(check.Message, check.Verdict is Verdict.Fail ? Role.Fail : Role.Text)], width - 2)
            .Select(line => line.Behind(indent)));
        if (check.Evidence is { } evidence)
        {
            AddPair("wanted", new(evidence.Wanted), width, lines);
            AddPair("observed", new(evidence.Observed), width, lines);
            AddPair("where", new(evidence.Where.ToString()), width, lines);
            AddPair("see it", new(evidence.Command, Role.Command), width, lines);
        }
    }

    private static void AddPair(string name, Run value, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        const int NameWidth = 9;
        var wrapped = TextFlow.Wrap([value], width - 2 - NameWidth);
        lines.AddRange(wrapped.Select((line, row) =>
            line.Behind(new Run("  "), new Run((row == 0 ? name : string.Empty).PadRight(NameWidth), Role.Muted))));
    }
}
