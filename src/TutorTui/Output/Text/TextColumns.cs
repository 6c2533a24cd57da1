using System.Globalization;
using System.Text;
using TutorTui.Terminal.Text;

namespace TutorTui.Output.Text;

/// <summary>Text in columns of a terminal, where an East Asian character takes two.</summary>
internal static class TextColumns
{
    /// <summary>Rows of as many cells each, as lines; every column is as wide as its widest cell.</summary>
    public static IEnumerable<string> Align(IReadOnlyCollection<IReadOnlyList<string>> rows)
    {
        var widths = rows.First().Select((_, column) => rows.Max(row => TextWidth.Of(row[column]))).ToList();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) => TextWidth.Pad(cell, widths[column]))).TrimEnd());
    }

    /// <summary>Breaks at spaces, and between East Asian characters; a word that is longer than a line stays whole.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        var used = 0;
        foreach (var (word, isAfterSpace) in Words(text))
        {
            var gap = isAfterSpace && used > 0 ? 1 : 0;
            var wide = TextWidth.Of(word);
            if (used > 0 && used + gap + wide > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                (used, gap) = (0, 0);
            }

            line.Append(' ', gap).Append(word);
            used += gap + wide;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The pieces between which a line may break, and whether each is preceded by a space.</summary>
    private static IEnumerable<(string Word, bool IsAfterSpace)> Words(string text)
    {
        var word = new StringBuilder();
        var isAfterSpace = false;
        var before = string.Empty;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (word.Length > 0 && (element == " " || CanPart(before, element)))
            {
                yield return (word.ToString(), isAfterSpace);
                word.Clear();
                isAfterSpace = false;
            }

            if (element == " ")
            {
                isAfterSpace = true;
            }
            else
            {
                word.Append(element);
            }

            before = element;
        }

        if (word.Length > 0)
        {
            yield return (word.ToString(), isAfterSpace);
        }
    }

    private static bool CanPart(string before, string after) =>
        (TextWidth.Of(before) == 2 || TextWidth.Of(after) == 2) && !LineBreaks.IsNeverFirst(after) && !LineBreaks.IsNeverLast(before);
}
