using System.Text;

namespace TutorTui.Tui.Shells;

/// <summary>A line as the program printed it: rows that were only broken at the screen's edge are one.</summary>
internal sealed class TextLine
{
    /// <summary>The most rows that are taken together; a longer line is cut, so that no output makes this slow.</summary>
    private const int MaxRows = 200;

    private readonly List<TextPoint> _points;

    private TextLine(string text, List<TextPoint> points, long firstRow, long lastRow)
    {
        Text = text;
        _points = points;
        (FirstRow, LastRow) = (firstRow, lastRow);
    }

    public string Text { get; }

    public long FirstRow { get; }

    public long LastRow { get; }

    /// <summary>The line that a row belongs to.</summary>
    public static TextLine At(ShellRows rows, long row)
    {
        var first = row;
        while (first > rows.First && row - first < MaxRows && rows.IsWrapped(first - 1))
        {
            first--;
        }

        var text = new StringBuilder();
        List<TextPoint> points = [];
        var last = first;
        while (true)
        {
            Add(rows, last, text, points);
            if (!rows.IsWrapped(last) || last + 1 >= rows.End || last - first >= MaxRows)
            {
                break;
            }

            last++;
        }

        return new(text.ToString().TrimEnd(' '), points, first, last);
    }

    /// <summary>The cells of a part of the text.</summary>
    public TextRange RangeOf(int start, int length) => new(_points[start], _points[start + length - 1]);

    /// <summary>The text's position at a cell; null behind its end.</summary>
    public int? IndexOf(TextPoint point)
    {
        var index = _points.BinarySearch(point);

        // The right half of a wide character belongs to the left one.
        index = index >= 0 ? index : ~index - 1;
        while (index > 0 && _points[index - 1] == _points[index])
        {
            index--;
        }

        return index >= 0 && index < Text.Length ? index : null;
    }

    private static void Add(ShellRows rows, long row, StringBuilder text, List<TextPoint> points)
    {
        var cells = rows[row];
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Width == 0)
            {
                continue;
            }

            var shown = cells[column].Text ?? " ";
            text.Append(shown);
            for (var unit = 0; unit < shown.Length; unit++)
            {
                points.Add(new(row, column));
            }
        }
    }
}
