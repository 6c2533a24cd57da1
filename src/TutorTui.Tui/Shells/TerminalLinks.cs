using System.Text.RegularExpressions;
using TutorTui.Terminal.Screen;

namespace TutorTui.Tui.Shells;

/// <summary>Finds addresses of web pages in a shell's text.</summary>
internal static partial class TerminalLinks
{
    /// <summary>How many links can be listed: one for each digit.</summary>
    public const int MaxShown = 9;

    private const string NeverLast = ".,;:!?'\"";

    /// <summary>A link and its place.</summary>
    /// <param name="Address">Where it leads.</param>
    /// <param name="At">The cells that show it.</param>
    public readonly record struct Link(string Address, TextRange At);

    /// <summary>
    /// A quick test whether a row may contain a link, without reading it as text; most rows contain none.
    /// </summary>
    public static bool MayBeOn(ReadOnlySpan<Cell> cells)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Style.Link is not null || (cells[column].Text is "/" && (column == 0 || cells[column - 1].Text is "/")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The links in a line: those that the program has made, and the addresses that stand there.</summary>
    public static IEnumerable<Link> In(TextLine line)
    {
        foreach (var made in line.Links.Where(link => IsWeb(link.Address)))
        {
            yield return new(made.Address, line.RangeOf(made.Start, made.Length));
        }

        if (!line.Text.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Address().Matches(line.Text))
        {
            if (line.Links.Any(made => made.Start < match.Index + match.Length && match.Index < made.Start + made.Length))
            {
                continue;
            }

            var address = Trim(match.Value);
            yield return new(address, line.RangeOf(match.Index, address.Length));
        }
    }

    /// <summary>The links on some rows, from the top, each address once.</summary>
    public static IReadOnlyList<string> On(ShellRows rows, long top, int count)
    {
        List<string> addresses = [];
        for (var row = top; row < Math.Min(top + count, rows.End);)
        {
            var line = TextLine.At(rows, row);
            addresses.AddRange(In(line).Select(link => link.Address));
            row = line.LastRow + 1;
        }

        return [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The link at a cell, or null.</summary>
    public static string? At(ShellRows rows, TextPoint point) => rows.Has(point.Row)
        ? In(TextLine.At(rows, point.Row)).Where(link => link.At.Contains(point)).Select(link => link.Address).FirstOrDefault()
        : null;

    private static bool IsWeb(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>A sentence's full stop, and a bracket that was not opened inside, are not part of the address.</summary>
    private static string Trim(string address)
    {
        while (NeverLast.Contains(address[^1], StringComparison.Ordinal) || (address[^1] == ')' && address.Count(')') > address.Count('(')))
        {
            address = address[..^1];
        }

        return address;
    }

    [GeneratedRegex(@"https?://[^\s<>""`|{}\\^│]+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
