using System.Text;

namespace TutorTui.Core.Search;

/// <summary>
/// Cuts text into index words: runs of letters and digits in lower case. Chinese, which is written without spaces, becomes
/// pairs of neighbouring characters plus the last one alone, so that any part of a Chinese word can be found.
/// </summary>
public static class BigramTokenizer
{
    /// <summary>The words of a text, for the index.</summary>
    public static IEnumerable<string> ForIndex(string text) => Cut(text).SelectMany(run => run.IsHan ? Pairs(run.Text, withLast: true) : [run.Text]);

    /// <summary>
    /// The terms of a query. Each is one word, or for Chinese the pairs of a run, which must follow each other. A
    /// single Chinese character matches the beginning of a pair.
    /// </summary>
    public static IEnumerable<SearchTerm> ForQuery(string text)
    {
        foreach (var (run, isHan) in Cut(text))
        {
            yield return isHan && run.EnumerateRunes().Count() > 1
                ? new(run, [.. Pairs(run, withLast: false)], IsHan: true)
                : new(run, [run], isHan);
        }
    }

    private static IEnumerable<(string Text, bool IsHan)> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var run = new StringBuilder();
        var isHan = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var han = IsHan(rune);
            var isWord = han || Rune.IsLetterOrDigit(rune);
            if (run.Length > 0 && (!isWord || han != isHan))
            {
                yield return (run.ToString(), isHan);
                run.Clear();
            }

            if (isWord)
            {
                isHan = han;
                run.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        if (run.Length > 0)
        {
            yield return (run.ToString(), isHan);
        }
    }

    private static IEnumerable<string> Pairs(string run, bool withLast)
    {
        var runes = run.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        for (var index = 0; index + 1 < runes.Count; index++)
        {
            yield return runes[index] + runes[index + 1];
        }

        if (withLast)
        {
            yield return runes[^1];
        }
    }

    /// <summary>CJK ideographs and kana (Unicode 16, blocks in use).</summary>
    private static bool IsHan(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF)
        or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

/// <summary>One term of a query.</summary>
/// <param name="Text">As it was typed, in lower case.</param>
/// <param name="Words">The index words it consists of, which must follow each other.</param>
/// <param name="IsHan">It is Chinese.</param>
public sealed record SearchTerm(string Text, IReadOnlyList<string> Words, bool IsHan);
