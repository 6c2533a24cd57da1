using System.Buffers;
using System.Text;

namespace TutorTui.Tui.Shells;

/// <summary>Turns selected cells into text, and a click into the word or line it selects.</summary>
internal static class SelectedText
{
    /// <summary>The characters that end a word for a double click; not the dots, slashes and colons of addresses, images and paths.</summary>
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\"'`()[]{}<>|;,│");

    /// <summary>The text of a range. Wrapped rows are joined; blanks at line ends are removed.</summary>
    public static string Of(ShellRows rows, TextRange range)
    {
        var text = new StringBuilder();
        var line = new StringBuilder();
        for (var row = Math.Max(range.Start.Row, rows.First); row <= Math.Min(range.End.Row, rows.End - 1); row++)
        {
            AddRow(rows, row, range, line);
            if (row < range.End.Row && rows.IsWrapped(row))
            {
                continue;
            }

            text.Append(line.ToString().TrimEnd(' '));
            line.Clear();
            if (row < range.End.Row)
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What is selected by pressing on a cell once, twice or three times.</summary>
    public static TextRange Around(ShellRows rows, TextPoint point, int clicks)
    {
        if (clicks == 1 || !rows.Has(point.Row))
        {
            return TextRange.Of(point);
        }

        var line = TextLine.At(rows, point.Row);
        if (clicks > 2)
        {
            return new(new(line.FirstRow, 0), new(line.LastRow, Math.Max(rows[line.LastRow].Length - 1, 0)));
        }

        if (line.IndexOf(point) is not { } index || Between.Contains(line.Text[index]))
        {
            return TextRange.Of(point);
        }

        var start = line.Text.AsSpan(0, index).LastIndexOfAny(Between) + 1;
        var length = line.Text.AsSpan(index).IndexOfAny(Between) is >= 0 and var behind ? index + behind - start : line.Text.Length - start;
        return line.RangeOf(start, length);
    }

    private static void AddRow(ShellRows rows, long row, TextRange range, StringBuilder line)
    {
        var cells = rows[row];
        var first = row == range.Start.Row ? Math.Min(range.Start.Column, cells.Length) : 0;
        var last = row == range.End.Row ? Math.Min(range.End.Column, cells.Length - 1) : cells.Length - 1;

        // The right half alone stands for the whole wide character.
        first -= first > 0 && first < cells.Length && cells[first].Width == 0 ? 1 : 0;
        for (var column = first; column <= last; column++)
        {
            line.Append(cells[column].Width == 0 ? string.Empty : cells[column].Text ?? " ");
        }
    }
}
