using TutorTui.Core.Identifiers;
using TutorTui.Sessions;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>Draws the whole screen from the state and the shells' screens.</summary>
internal sealed class Painter(Theme theme, TimeProvider clock)
{
    private const int DialogWidth = 64;

    private readonly SynchronizedFrames _steady = new(clock);

    public Canvas Paint(TutorState state, Func<MachineName, TrackedShell?> shells)
    {
        var canvas = new Canvas(state.Size.Columns, state.Size.Rows);
        Paint(canvas, state, shells);
        return canvas;
    }

    /// <summary>Draws everything into a canvas of the state's size.</summary>
    public void Paint(Canvas canvas, TutorState state, Func<MachineName, TrackedShell?> shells)
    {
        canvas.Clear();
        var paneLayout = state.Layout;
        if (paneLayout.IsTooSmall)
        {
            var text = PaneTexts.Current.WindowTooSmall(state.Size, PaneLayout.MinColumns, PaneLayout.MinRows);
            canvas.Write(0, 0, text, default, canvas.Columns);
            return;
        }

        PaintTitle(canvas, state, paneLayout);
        PaintChapter(canvas, state, paneLayout.Chapter);
        PaintShell(canvas, state, paneLayout.Shell, shells);
        PaintChecks(canvas, state, paneLayout.Checks);
        if (paneLayout.IsWide && !state.IsZoomed)
        {
            var line = paneLayout.Shell.Column - 1;
            canvas.Fill(new(1, line, canvas.Rows - 2, 1), "│", theme[Role.Muted]);
        }

        PaintKeys(canvas, state, paneLayout.Keys);
        PaintDialog(canvas, state);
    }

    /// <summary>Redraws only the shell's screen, if nothing else in the state has changed and nothing covers it.</summary>
    /// <returns>False if everything has to be drawn.</returns>
    public bool TryPaintShell(Canvas canvas, TutorState state, Func<MachineName, TrackedShell?> shells)
    {
        var pane = state.Layout.Shell;
        if (state is not { Lab: LabReady, Overlay: Overlay.None } || state.Layout.IsTooSmall || pane.IsEmpty
            || state.Lesson is { Phase: not Watching }
            || state.Shells.GetValueOrDefault(state.Machine) is not ShellOpen { Top: null, Selection: null, Search: null } open
            || shells(state.Machine) is not { } shell)
        {
            return false;
        }

        var inner = PaneLayout.Inner(pane);
        canvas.Fill(inner, " ", default);
        canvas.Cursor = null;
        PaintScreen(canvas, inner, shell, open, hasFocus: state.Focus is Pane.Shell);
        return true;
    }

    private void PaintTitle(Canvas canvas, TutorState state, PaneLayout paneLayout)
    {
        var style = theme[Role.TitleBar];
        canvas.Fill(paneLayout.Title, " ", style);
        var lesson = state.Lesson is { } open ? $"{open.Lesson.Id}  {open.Lesson.Title}" : state.Title;
        var lab = state.Lab switch
        {
            LabPreparing => PaneTexts.Current.LabIsBeingMadeReady,
            LabReady => PaneTexts.Current.LabIsReady,
            LabFailed => PaneTexts.Current.LabHasFailed,
            _ => throw new InvalidOperationException($"No word for {state.Lab}."),
        };
        lab = ExamPaneLines.Clock(state, clock.GetUtcNow()) + lab;
        var width = TextWidth.Of(lab);
        canvas.Write(0, 0, TextWidth.Cut($" TutorTui  {lesson}", canvas.Columns - width - 3), style, canvas.Columns);
        canvas.Write(0, canvas.Columns - width - 1, lab, style, canvas.Columns);
    }

    private void PaintChapter(Canvas canvas, TutorState state, Area pane)
    {
        if (pane.IsEmpty)
        {
            return;
        }

        var inner = PaneLayout.Inner(pane);
        if (state.Lesson is not { } lesson)
        {
            PaintHeading(canvas, pane, state.Focus is Pane.Chapter, PaneTexts.Current.Lessons, string.Empty);
            var (list, starts) = LessonListLines.Render(state, inner.Columns);
            var chosen = starts.IsEmpty ? 0 : starts[state.ListIndex];
            var first = Math.Clamp(chosen - (inner.Rows / 2), 0, Math.Max(list.Length - inner.Rows, 0));
            PaintLines(canvas, inner, list.Skip(first));
            return;
        }

        var lines = ChapterPage.Render(lesson, inner.Columns);
        var seen = lines.Length <= inner.Rows ? string.Empty : $"{Math.Min((lesson.Top + inner.Rows) * 100 / lines.Length, 100)} %";
        PaintHeading(canvas, pane, state.Focus is Pane.Chapter, PaneTexts.Current.Text, seen);
        for (var row = 0; row < inner.Rows && lesson.Top + row < lines.Length; row++)
        {
            var line = lines[lesson.Top + row];
            var isFocused = line.Step == lesson.Step;
            var isMarked = isFocused && line.Command is { } command && command == lesson.MarkedCommand
                && !(lesson.Top + row > 0 && lines[lesson.Top + row - 1] is { Command: { } above } && above == command);
            var at = new Area(inner.Row + row, inner.Column, 1, inner.Columns);
            canvas.Write(at.Row, at.Column, isFocused ? "▌" : " ", theme[Role.Accent], at.Column + at.Columns);
            PaintLine(canvas, at with { Column = at.Column + ChapterPage.Margin, Columns = at.Columns - ChapterPage.Margin }, line.Line);
            if (isMarked)
            {
                canvas.Write(at.Row, at.Column + ChapterPage.Margin, "▶", theme[Role.Accent], at.Column + at.Columns);
            }
        }
    }

    private void PaintShell(Canvas canvas, TutorState state, Area pane, Func<MachineName, TrackedShell?> shells)
    {
        if (pane.IsEmpty)
        {
            return;
        }

        var inner = PaneLayout.Inner(pane);
        var shown = state.Shells.GetValueOrDefault(state.Machine);
        var note = shown is ShellOpen { Top: not null } looking && shells(state.Machine) is { } lookedAt ? Status(lookedAt, looking) : string.Empty;
        PaintHeading(canvas, pane, state.Focus is Pane.Shell, state.Shells.IsEmpty ? PaneTexts.Current.Lab : string.Empty, note);
        foreach (var (machine, column) in ShellTabs.Of(state))
        {
            var role = machine == state.Machine ? state.Focus is Pane.Shell ? Role.Selected : Role.Strong : Role.Muted;
            var hasRung = state.Shells[machine] is ShellOpen { HasRung: true };
            canvas.Write(
                pane.Row, pane.Column + column, ShellTabs.Label(machine, hasRung), theme[hasRung ? Role.Warning : role],
                pane.Column + pane.Columns);
        }

        var text = inner with { Column = inner.Column + 1, Columns = inner.Columns - 2 };
        switch (state.Lab, shown)
        {
            case (LabPreparing preparing, _):
                PaintTail(canvas, text, [.. LabLines.Preparing(preparing, clock.GetUtcNow() - preparing.Since, text.Columns)]);
                break;
            case (LabFailed failed, _):
                PaintLines(canvas, text, LabLines.Failed(failed.Error, text.Columns));
                break;
            case (_, ShellOpen open) when shells(state.Machine) is { } shell:
                PaintScreen(canvas, inner, shell, open, hasFocus: state.Focus is Pane.Shell && state.Overlay is Overlay.None);
                break;
            case (_, ShellClosed closed):
                PaintLines(canvas, text, TextFlow.Wrap([new(NoticeTexts.Current.Sentences(closed.Message, PaneTexts.Current.EnterOpensShell), Role.NotYet)], text.Columns));
                break;
            default:
                PaintLines(canvas, text, [StyledLine.Of(PaneTexts.Current.OpeningShell(state.Machine), Role.Muted)]);
                break;
        }
    }

    /// <summary>The learner's position in the shell's text, and how to get back.</summary>
    private static string Status(TrackedShell shell, ShellOpen view)
    {
        var found = view.Search is { } search ? $"{PaneTexts.Current.MatchOf(search.Number, search.Total)} · " : string.Empty;
        return found + PaneTexts.Current.LinesBack(ShellPainter.LinesBack(shell, view));
    }

    /// <summary>
    /// While the learner looks back, selects or searches, the screen is shown as it is; otherwise no half-finished frame is
    /// shown.
    /// </summary>
    private void PaintScreen(Canvas canvas, Area area, TrackedShell shell, ShellOpen view, bool hasFocus)
    {
        if (view is { Top: null, Selection: null } && _steady.TryShow(shell, canvas, area, hasFocus))
        {
            return;
        }

        ShellPainter.Paint(canvas, area, shell, view, theme, hasFocus);
        _steady.Keep(shell, canvas, area);
    }

    private void PaintChecks(Canvas canvas, TutorState state, Area pane)
    {
        if (pane.IsEmpty)
        {
            return;
        }

        var inner = PaneLayout.Inner(pane);
        var text = inner with { Column = inner.Column + 1, Columns = inner.Columns - 2 };
        if (state.Lesson is not { } lesson)
        {
            PaintHeading(canvas, pane, state.Focus is Pane.Checks, PaneTexts.Current.Checks, string.Empty);
            PaintLines(canvas, text, TextFlow.Wrap(
                [new(PaneTexts.Current.ChecksAppearHere, Role.Muted)], text.Columns));
            return;
        }

        var count = state is { IsExamRunning: true, Exam.Paper.Exam.Policy.ShowsTicks: false }
            ? PaneTexts.Current.TasksAndFlags(lesson.Lesson.Steps.Length, lesson.Flags.Count)
            : PaneTexts.Current.PassedOf(lesson.Report?.PassedCount ?? 0, lesson.Lesson.Steps.Length);
        var checks = ChecksPane.Render(lesson, state.Lab, inner);
        PaintHeading(canvas, pane, state.Focus is Pane.Checks, PaneTexts.Current.Checks, count);
        PaintLines(canvas, inner with { Column = inner.Column + 1 }, checks.Steps);
        var below = text with { Row = text.Row + checks.Steps.Length, Rows = text.Rows - checks.Steps.Length };
        if (!checks.IsShort && below.Rows > checks.Details.Length)
        {
            below = below with { Row = below.Row + 1, Rows = below.Rows - 1 };
        }

        PaintLines(canvas, below, checks.Details);
        if (checks.Details.Length > below.Rows && below.Rows > 0)
        {
            // Blank on both sides: the line that it covers may be as long as the pane.
            var more = $" {PaneTexts.Current.ZoomForMore} ";
            var end = below.Column + below.Columns;
            canvas.Write(below.Row + below.Rows - 1, end - TextWidth.Of(more), more, theme[Role.Muted], end);
        }
    }

    private void PaintHeading(Canvas canvas, Area pane, bool hasFocus, string title, string note)
    {
        var style = theme[hasFocus ? Role.Accent : Role.Muted];
        var end = pane.Column + pane.Columns;
        canvas.Fill(pane with { Rows = 1 }, hasFocus ? "━" : "─", style);
        if (title.Length > 0)
        {
            canvas.Write(pane.Row, pane.Column + 1, $" {title} ", theme[hasFocus ? Role.Accent : Role.Strong], end);
        }

        if (note.Length > 0)
        {
            canvas.Write(pane.Row, end - TextWidth.Of(note) - 3, $" {note} ", style, end);
        }
    }

    private void PaintKeys(Canvas canvas, TutorState state, Area bar)
    {
        if (state.Overlay is Overlay.SearchShell)
        {
            PaintSearch(canvas, state.SearchDraft, bar);
            return;
        }

        if (state.Notice is { } notice)
        {
            canvas.Write(bar.Row, 1, TextWidth.Cut(notice.Text, bar.Columns - 2), theme[notice.Role], bar.Columns);
            return;
        }

        var column = 1;
        if (state.IsPrefixed || state.TypesIntoShell)
        {
            column = canvas.Write(bar.Row, column, KeyMap.Prefix, theme[state.IsPrefixed ? Role.Selected : Role.Key], bar.Columns);
            column = canvas.Write(bar.Row, column, $" {(state.IsPrefixed ? KeyBarTexts.Current.PrefixPressed : KeyBarTexts.Current.PrefixFirst)} ", theme[Role.Muted], bar.Columns);
        }

        foreach (var (keys, name) in KeyBar.Fitting(state, bar.Columns - column))
        {
            column = canvas.Write(bar.Row, column, keys, theme[Role.Key], bar.Columns);
            column = canvas.Write(bar.Row, column, $" {name}  ", theme[Role.Muted], bar.Columns);
        }
    }

    private void PaintSearch(Canvas canvas, string draft, Area bar)
    {
        var column = canvas.Write(bar.Row, 1, $"{KeyBarTexts.Current.SearchPrompt} ▸ ", theme[Role.Key], bar.Columns);
        column = canvas.Write(bar.Row, column, draft, theme[Role.Strong], bar.Columns);
        canvas.Cursor = (bar.Row, Math.Min(column, bar.Columns - 1));
        canvas.Write(bar.Row, column, $"   {KeyBarTexts.Current.SearchKeys}", theme[Role.Muted], bar.Columns);
    }

    private void PaintDialog(Canvas canvas, TutorState state)
    {
        var width = Math.Min(DialogWidth, canvas.Columns - 6);
        if (Dialog.Of(state, clock.GetUtcNow(), width) is not { } dialog)
        {
            return;
        }

        var rows = Math.Min(dialog.Lines.Length, canvas.Rows - 6);
        var box = new Area((canvas.Rows - rows - 4) / 2, (canvas.Columns - width - 4) / 2, rows + 4, width + 4);
        canvas.Fill(box, " ", default);
        var frame = theme[Role.Accent];
        canvas.Fill(box with { Rows = 1 }, "━", frame);
        canvas.Fill(box with { Row = box.Row + box.Rows - 1, Rows = 1 }, "━", frame);
        canvas.Fill(new(box.Row + 1, box.Column, box.Rows - 2, 1), "┃", frame);
        canvas.Fill(new(box.Row + 1, box.Column + box.Columns - 1, box.Rows - 2, 1), "┃", frame);
        foreach (var (row, column, corner) in new[]
        {
            (0, 0, "┏"), (0, box.Columns - 1, "┓"), (box.Rows - 1, 0, "┗"), (box.Rows - 1, box.Columns - 1, "┛"),
        })
        {
            canvas.Write(box.Row + row, box.Column + column, corner, frame, canvas.Columns);
        }

        canvas.Write(box.Row, box.Column + 2, $" {dialog.Title} ", frame, canvas.Columns);
        var top = Math.Clamp(state.HelpTop, 0, Math.Max(dialog.Lines.Length - rows, 0));
        PaintLines(canvas, new(box.Row + 1, box.Column + 2, rows, width), dialog.Lines.Skip(state.Overlay is Overlay.Help ? top : 0));
        canvas.Write(box.Row + box.Rows - 2, box.Column + 2, dialog.Keys, theme[Role.Key], box.Column + box.Columns - 2);
        canvas.Cursor = null;
    }

    /// <summary>Draws lines from the top; if there are more lines than rows, the last ones.</summary>
    private void PaintTail(Canvas canvas, Area area, IReadOnlyList<StyledLine> lines) =>
        PaintLines(canvas, area, lines.Skip(Math.Max(lines.Count - area.Rows, 0)));

    private void PaintLines(Canvas canvas, Area area, IEnumerable<StyledLine> lines)
    {
        var row = area.Row;
        foreach (var line in lines.Take(Math.Max(area.Rows, 0)))
        {
            PaintLine(canvas, area with { Row = row++ }, line);
        }
    }

    private void PaintLine(Canvas canvas, Area area, StyledLine line)
    {
        var column = area.Column;
        foreach (var run in line.Runs)
        {
            column = canvas.Write(area.Row, column, run.Text, theme[run.Role], area.Column + area.Columns);
        }
    }
}
