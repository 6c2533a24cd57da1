namespace TutorTui.Tui.Shells;

/// <summary>Finds text in a shell's output, also across wrapped lines.</summary>
internal static class TextSearch
{
    /// <summary>A limit on matches, so that searching for a single letter stays fast.</summary>
    public const int MaxMatches = 9999;

    /// <summary>All matches, the newest first.</summary>
    public static IReadOnlyList<TextRange> All(ShellRows rows, string query)
    {
        List<TextRange> matches = [];
        for (var row = rows.End - 1; row >= rows.First && matches.Count < MaxMatches;)
        {
            var line = TextLine.At(rows, row);
            var inLine = In(line, query);
            for (var index = inLine.Count - 1; index >= 0; index--)
            {
                matches.Add(inLine[index]);
            }

            row = line.FirstRow - 1;
        }

        return matches;
    }

    /// <summary>The matches in one line, from its beginning.</summary>
    public static IReadOnlyList<TextRange> In(TextLine line, string query)
    {
        if (query.Length == 0)
        {
            return [];
        }

        var comparison = query.Any(char.IsUpper) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        List<TextRange> matches = [];
        var start = 0;
        while ((start = line.Text.IndexOf(query, start, comparison)) >= 0)
        {
            matches.Add(line.RangeOf(start, query.Length));
            start += query.Length;
        }

        return matches;
    }
}
