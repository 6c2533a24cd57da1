using System.Text.RegularExpressions;

namespace TutorTui.Tui.Shells;

/// <summary>Addresses of web pages in what a shell shows.</summary>
internal static partial class Links
{
    private const string NeverLast = ".,;:!?'\"";

    /// <summary>A link and its place.</summary>
    /// <param name="Address">Where it leads.</param>
    /// <param name="At">The cells that show it.</param>
    public readonly record struct Link(string Address, TextRange At);

    /// <summary>The links in a line.</summary>
    public static IEnumerable<Link> In(TextLine line)
    {
        if (!line.Text.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Address().Matches(line.Text))
        {
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
