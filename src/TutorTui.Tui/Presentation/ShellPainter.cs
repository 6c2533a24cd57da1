using TutorTui.Sessions;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Screen;

namespace TutorTui.Tui.Presentation;

/// <summary>Draws a shell's screen, or what has scrolled away above it.</summary>
internal static class ShellPainter
{
    public static void Paint(Canvas canvas, Area area, TrackedShell shell, int scrolledBack, bool hasFocus)
    {
        lock (shell.SyncRoot)
        {
            var emulator = shell.Emulator;
            var back = Math.Min(scrolledBack, emulator.ScrollbackCount);
            var cells = new Cell[emulator.Columns];
            for (var row = 0; row < Math.Min(area.Rows, emulator.Rows); row++)
            {
                if (row < back)
                {
                    emulator.CopyScrollbackRow(emulator.ScrollbackCount - back + row, cells);
                }
                else
                {
                    emulator.CopyRow(row - back, cells);
                }

                Paint(canvas, area with { Row = area.Row + row }, cells, emulator.Modes.IsReversed);
            }

            var cursor = emulator.Cursor;
            if (hasFocus && back == 0 && cursor.IsVisible && cursor.Row < area.Rows && cursor.Column < area.Columns)
            {
                canvas.Cursor = (area.Row + cursor.Row, area.Column + cursor.Column);
            }
        }
    }

    private static void Paint(Canvas canvas, Area line, ReadOnlySpan<Cell> cells, bool isReversed)
    {
        for (var column = 0; column < Math.Min(line.Columns, cells.Length); column++)
        {
            var cell = cells[column];

            // A wide character whose right half lies outside would spill over.
            if (cell.Width == 2 && column + 1 >= line.Columns)
            {
                cell = Cell.Blank(cell.Style.Background);
            }

            canvas[line.Row, line.Column + column] = isReversed
                ? cell with { Style = cell.Style with { Attributes = cell.Style.Attributes ^ CellAttributes.Reverse } }
                : cell;
        }
    }
}
