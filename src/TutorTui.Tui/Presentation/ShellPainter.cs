using TutorTui.Sessions;
using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>Draws a shell's screen or its scrollback, with selection, search matches and links.</summary>
internal static class ShellPainter
{
    public static void Paint(Canvas canvas, Area area, TrackedShell shell, ShellOpen view, Theme theme, bool hasFocus)
    {
        lock (shell.SyncRoot)
        {
            var emulator = shell.Emulator;
            var rows = new ShellRows(emulator);
            var top = rows.TopOf(view.Top);
            var shown = (int)Math.Min(Math.Min(area.Rows, emulator.Rows), rows.End - top);
            var isReversed = emulator.Modes.IsReversed;
            var palette = emulator.Palette.IsChanged ? emulator.Palette : null;
            for (var row = 0; row < shown; row++)
            {
                Paint(canvas, area with { Row = area.Row + row }, rows[top + row], isReversed, palette);
            }

            foreach (var (range, change) in ShellMarks.Of(rows, top, shown, view, theme))
            {
                Mark(canvas, area with { Rows = shown }, range, top, change);
            }

            var cursor = emulator.Cursor;
            if (hasFocus && view.Top is null && cursor.IsVisible && cursor.Row < area.Rows && cursor.Column < area.Columns)
            {
                canvas.Cursor = (area.Row + cursor.Row, area.Column + cursor.Column);
            }
        }
    }

    /// <summary>How many lines the view is above the end.</summary>
    public static long LinesBack(TrackedShell shell, ShellOpen view)
    {
        lock (shell.SyncRoot)
        {
            var rows = new ShellRows(shell.Emulator);
            return rows.Top - rows.TopOf(view.Top);
        }
    }

    private static void Paint(Canvas canvas, Area line, ReadOnlySpan<Cell> cells, bool isReversed, TerminalPalette? palette)
    {
        for (var column = 0; column < Math.Min(line.Columns, cells.Length); column++)
        {
            var cell = cells[column];

            // A wide character whose right half lies outside would spill over.
            if (cell.Width == 2 && column + 1 >= line.Columns)
            {
                cell = Cell.Blank(cell.Style.Background);
            }

            if (palette is not null)
            {
                cell = cell with { Style = Recolor(cell.Style, palette) };
            }

            canvas[line.Row, line.Column + column] = isReversed
                ? cell with { Style = cell.Style with { Attributes = cell.Style.Attributes ^ CellAttributes.Reverse } }
                : cell;
        }
    }

    /// <summary>With the colours that the program has substituted for the theme's (OSC 4, 10 and 11).</summary>
    private static CellStyle Recolor(CellStyle style, TerminalPalette palette) => style with
    {
        Foreground = Recolor(style.Foreground, palette, palette.Foreground),
        Background = Recolor(style.Background, palette, palette.Background),
    };

    private static TerminalColor Recolor(TerminalColor color, TerminalPalette palette, int? own) =>
        color.Kind switch
        {
            TerminalColorKind.Default => own,
            TerminalColorKind.Indexed => palette.Changed(color.Value),
            TerminalColorKind.Rgb => null,
            _ => throw new InvalidOperationException($"No colour for {color.Kind}."),
        } is { } changed
            ? new(TerminalColorKind.Rgb, changed)
            : color;

    private static void Mark(Canvas canvas, Area area, TextRange range, long top, Func<CellStyle, CellStyle> change)
    {
        for (var row = Math.Max(range.Start.Row, top); row <= Math.Min(range.End.Row, top + area.Rows - 1); row++)
        {
            var first = row == range.Start.Row ? range.Start.Column : 0;
            var last = row == range.End.Row ? range.End.Column : area.Columns - 1;
            for (var column = first; column <= Math.Min(last, area.Columns - 1); column++)
            {
                var (atRow, atColumn) = (area.Row + (int)(row - top), area.Column + column);
                var cell = canvas[atRow, atColumn];
                canvas[atRow, atColumn] = cell with { Style = change(cell.Style) };
            }
        }
    }
}
