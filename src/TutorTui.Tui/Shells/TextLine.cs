using System.Text;

namespace TutorTui.Tui.Shells;

/// <summary>A line as the program printed it: wrapped rows are joined.</summary>
internal sealed class TextLine
{
    /// <summary>The most rows that are taken together; a longer line is cut, so that no output makes this slow.</summary>
    private const int MaxRows = 200;

    private readonly List<TextPoint> _points;

    private TextLine(string text, List<TextPoint> points, IReadOnlyList<TextLink> links, long firstRow, long lastRow)
    {
        Text = text;
        _points = points;
        Links = links;
        (FirstRow, LastRow) = (firstRow, lastRow);
    }

    public string Text { get; }

    /// <summary>The parts that the program has made links (OSC 8).</summary>
    public IReadOnlyList<TextLink> Links { get; }

    public long FirstRow { get; }

    public long LastRow { get; }

    /// <summary>The rows of the line that a row belongs to.</summary>
    public static (long First, long Last) RowsAround(ShellRows rows, long row)
    {
        var first = row;
        while (first > rows.First && row - first < MaxRows && rows.IsWrapped(first - 1))
        {
            first--;
        }

        var last = row;
        while (last + 1 < rows.End && last - row < MaxRows && rows.IsWrapped(last))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>The line that a row belongs to.</summary>
    public static TextLine At(ShellRows rows, long row)
    {
        var (first, last) = RowsAround(rows, row);
        var text = new StringBuilder();
        List<TextPoint> points = [];
        List<TextLink> links = [];
        for (var number = first; number <= last; number++)
        {
            Add(rows, number, text, points, links);
        }

        return new(text.ToString().TrimEnd(' '), points, links, first, last);
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

    private static void Add(ShellRows rows, long row, StringBuilder text, List<TextPoint> points, List<TextLink> links)
    {
        var cells = rows[row];
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Width == 0)
            {
                continue;
            }

            var shown = cells[column].Text ?? " ";
            if (cells[column].Style.Link is { } address)
            {
                var isSame = links.Count > 0 && links[^1].Address == address && links[^1].Start + links[^1].Length == text.Length;
                var link = isSame ? links[^1] : new(address, text.Length, 0);
                links.RemoveRange(links.Count - (isSame ? 1 : 0), isSame ? 1 : 0);
                links.Add(link with { Length = link.Length + shown.Length });
            }

            text.Append(shown);
            for (var unit = 0; unit < shown.Length; unit++)
            {
                points.Add(new(row, column));
            }
        }
    }
}

/// <summary>A part of a line that leads somewhere.</summary>
internal readonly record struct TextLink(string Address, int Start, int Length);
