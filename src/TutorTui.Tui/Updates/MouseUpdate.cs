using TutorTui.Tui.Layout;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Updates;

/// <summary>Handles the mouse.</summary>
internal static class MouseUpdate
{
    public static Change Press(TutorState state, MousePressed press)
    {
        var (row, column) = (press.Row, press.Column);
        var paneLayout = state.Layout;
        if (state.Overlay is Overlay.Help)
        {
            return state with { Overlay = Overlay.None };
        }

        if (state.Overlay is not Overlay.None || PaneAt(paneLayout, row, column) is not { } pane)
        {
            return state;
        }

        var next = state with { Focus = pane, Notice = null };
        Change change = pane switch
        {
            Pane.Chapter => PressText(next, paneLayout, row),
            Pane.Shell when row == paneLayout.Shell.Row => PressTab(next, paneLayout.Shell, column),
            Pane.Shell => ShellUpdate.Press(next, press),
            Pane.Checks => PressChecks(next, paneLayout, row),
            _ => throw new InvalidOperationException($"No pane {pane}."),
        };
        return Update.Fit(change, state);
    }

    public static Change Turn(TutorState state, WheelTurned wheel)
    {
        if (state.Overlay is Overlay.Help)
        {
            return state with { HelpTop = Math.Max(state.HelpTop + wheel.Lines, 0) };
        }

        return PaneAt(state.Layout, wheel.Row, wheel.Column) switch
        {
            Pane.Chapter when state.Lesson is { } lesson =>
                state with { Lesson = LessonView.Scroll(lesson, wheel.Lines, state.Layout) },
            Pane.Shell => new Change(state, []).Do(new ScrollShell(state.Machine, wheel.Lines, state.Shell?.Top)),
            _ => state,
        };
    }

    /// <summary>The pane at a place of the screen.</summary>
    public static Pane? PaneAt(PaneLayout paneLayout, int row, int column) =>
        paneLayout.Chapter.Contains(row, column) ? Pane.Chapter
        : paneLayout.Shell.Contains(row, column) ? Pane.Shell
        : paneLayout.Checks.Contains(row, column) ? Pane.Checks
        : null;

    private static Change PressText(TutorState state, PaneLayout paneLayout, int row)
    {
        var index = row - PaneLayout.Inner(paneLayout.Chapter).Row;
        if (index < 0)
        {
            return state;
        }

        if (state.Lesson is not { } lesson)
        {
            var (_, starts) = LessonListLines.Render(state, paneLayout.ChapterSize.Columns);
            var chosen = starts.Count(start => start <= index) - 1;
            return chosen < 0 ? state
                : chosen == state.ListIndex ? Update.Open(state, state.Library.Lessons[chosen])
                : state with { ListIndex = chosen };
        }

        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        if (index + lesson.Top >= lines.Length || lines[index + lesson.Top].Step is not { } step)
        {
            return state;
        }

        lesson = lesson with { Step = step };
        return state with
        {
            Lesson = lines[index + lesson.Top].Command is { } command
                ? lesson with { CommandsBehind = lesson.CommandsBehind.SetItem(step, command) }
                : lesson,
        };
    }

    private static Change PressTab(TutorState state, Area pane, int column)
    {
        var tab = ShellTabs.Of(state).LastOrDefault(tab => tab.Column <= column - pane.Column);
        return tab == default ? state : state with { Machine = tab.Machine };
    }

    private static Change PressChecks(TutorState state, PaneLayout paneLayout, int row)
    {
        if (state.Lesson is not { } lesson)
        {
            return state;
        }

        var inner = PaneLayout.Inner(paneLayout.Checks);
        var step = ChecksPane.StepAt(lesson, state.Lab, inner, row);
        return step is { } index ? state with { Lesson = LessonView.GoTo(lesson, index, paneLayout) } : state;
    }
}
