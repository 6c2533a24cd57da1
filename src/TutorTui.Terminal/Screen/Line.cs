using System.Text;

namespace TutorTui.Terminal.Screen;

/// <summary>
/// One line of cells. It may hold more cells than are shown: a narrower window hides them and a wider one brings them back.
/// </summary>
internal sealed class Line
{
    private Cell[] _cells;

    public Line(int columns, Cell blank)
    {
        _cells = new Cell[columns];
        Array.Fill(_cells, blank);
    }

    /// <summary>The text goes on in the next line without a line end.</summary>
    public bool IsWrapped { get; set; }

    /// <summary>Changes with every change of the line.</summary>
    public long Version { get; set; }

    public Span<Cell> Cells => _cells;

    public void Grow(int columns)
    {
        var old = _cells.Length;
        if (columns > old)
        {
            Array.Resize(ref _cells, columns);
            Array.Fill(_cells, Cell.Blank(default), old, columns - old);
        }
    }

    /// <summary>The line's text, without blanks at its end.</summary>
    public string GetText(int columns)
    {
        var text = new StringBuilder();
        foreach (var cell in _cells.AsSpan(0, Math.Min(columns, _cells.Length)))
        {
            text.Append(cell.Width == 0 ? string.Empty : cell.Text ?? " ");
        }

        return IsWrapped ? text.ToString() : text.ToString().TrimEnd(' ');
    }
}
