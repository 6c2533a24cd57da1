using System.Text;
using TutorTui.Terminal.Screen;
using TutorTui.Terminal.Text;

namespace TutorTui.Tui.Screen;

/// <summary>A screen being drawn: cells to write into. Anything outside is cut off.</summary>
internal sealed class Canvas
{
    private readonly Cell[] _cells;

    public Canvas(int columns, int rows)
    {
        (Columns, Rows) = (columns, rows);
        _cells = new Cell[columns * rows];
        Clear();
    }

    public int Columns { get; }

    public int Rows { get; }

    /// <summary>Where the terminal's cursor stands; null hides it.</summary>
    public (int Row, int Column)? Cursor { get; set; }

    public Cell this[int row, int column]
    {
        get => _cells[(row * Columns) + column];
        set => _cells[(row * Columns) + column] = value;
    }

    /// <summary>Clears it, and hides the cursor.</summary>
    public void Clear()
    {
        Array.Fill(_cells, Cell.Blank(default));
        Cursor = null;
    }

    /// <summary>Writes text up to, but not into, column <paramref name="end"/>.</summary>
    /// <returns>The column behind the text.</returns>
    public int Write(int row, int column, string text, CellStyle style, int end)
    {
        end = Math.Min(end, Columns);
        if (row < 0 || row >= Rows)
        {
            return column;
        }

        foreach (var (grapheme, width) in TextWidth.Graphemes(text))
        {
            if (column + width > end)
            {
                break;
            }

            Put(row, column, grapheme, width, style);
            column += width;
        }

        return column;
    }

    public void Fill(Area area, string grapheme, CellStyle style)
    {
        for (var row = Math.Max(area.Row, 0); row < Math.Min(area.Row + area.Rows, Rows); row++)
        {
            for (var column = Math.Max(area.Column, 0); column < Math.Min(area.Column + area.Columns, Columns); column++)
            {
                Put(row, column, grapheme, 1, style);
            }
        }
    }

    /// <summary>The text alone, row by row, without blanks at the ends.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            var line = new StringBuilder();
            for (var column = 0; column < Columns; column++)
            {
                var cell = this[row, column];
                line.Append(cell.Width == 0 ? string.Empty : cell.Text ?? " ");
            }

            text.Append(line.ToString().TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private void Put(int row, int column, string grapheme, int width, CellStyle style)
    {
        if (column < 0)
        {
            return;
        }

        Part(row, column);
        Part(row, column + width);
        this[row, column] = new(grapheme, style, (byte)width);
        if (width == 2)
        {
            this[row, column + 1] = new(null, style, 0);
        }
    }

    /// <summary>
    /// Where a wide character lies on both sides of a column's left edge, blanks take its place: half of it would shift the line.
    /// </summary>
    private void Part(int row, int column)
    {
        if (column > 0 && column < Columns && this[row, column] is { Width: 0 } right)
        {
            this[row, column - 1] = Cell.Blank(this[row, column - 1].Style.Background);
            this[row, column] = Cell.Blank(right.Style.Background);
        }
    }
}
