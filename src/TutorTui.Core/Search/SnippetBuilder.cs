using System.Collections.Immutable;

namespace TutorTui.Core.Search;

/// <summary>Cuts out the part of a text that shows best why it was found. Pure.</summary>
public static class SnippetBuilder
{
    private const int Length = 140;
    private const int Before = 40;
    private const int ShortestStem = 4;

    /// <summary>The snippet, with the matches marked.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="words">The search terms in lower case: words, or runs of Chinese.</param>
    public static ImmutableArray<SnippetPart> Make(string text, IReadOnlyCollection<string> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var matches = Matches(text, words);
        var first = matches.Count == 0 ? 0 : matches[0].Start;
        var start = first <= Before ? 0 : WordStart(text, first - Before);
        var end = text.Length - start <= Length ? text.Length : WordStart(text, start + Length);
        var parts = ImmutableArray.CreateBuilder<SnippetPart>();
        Add(parts, start > 0 ? "… " : string.Empty, false);
        var at = start;
        foreach (var (from, to) in matches.Where(match => match.Start >= start && match.End <= end))
        {
            Add(parts, text[at..from], false);
            Add(parts, text[from..to], true);
            at = to;
        }

        Add(parts, text[at..end], false);
        Add(parts, end < text.Length ? "…" : string.Empty, false);
        return parts.ToImmutable();
    }

    private static void Add(ImmutableArray<SnippetPart>.Builder parts, string text, bool isMatch)
    {
        if (text.Length > 0)
        {
            parts.Add(new(text, isMatch));
        }
    }

    private static List<(int Start, int End)> Matches(string text, IReadOnlyCollection<string> words)
    {
        List<(int Start, int End)> found = [];
        for (var at = 0; at < text.Length;)
        {
            var end = LongestAt(text, at, words);
            if (end > at)
            {
                found.Add((at, end));
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    /// <summary>The end of the match that begins here; the same position if none does.</summary>
    private static int LongestAt(string text, int at, IReadOnlyCollection<string> words)
    {
        var longest = at;
        foreach (var word in words)
        {
            if (IsLatin(word))
            {
                var end = at == 0 || !char.IsLetterOrDigit(text[at - 1]) ? EndOfWord(text, at) : at;
                longest = end > at && Fits(text.AsSpan(at, end - at), word) ? Math.Max(longest, end) : longest;
            }
            else if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                longest = Math.Max(longest, at + word.Length);
            }
        }

        return longest;
    }

    /// <summary>The index matches stems (<c>networking</c> finds <c>network</c>) and prefixes.</summary>
    private static bool Fits(ReadOnlySpan<char> written, string word) =>
        written.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || (written.Length >= ShortestStem && word.AsSpan().StartsWith(written, StringComparison.OrdinalIgnoreCase));

    private static bool IsLatin(string word) => word.Length > 0 && word[0] < '\u3000';

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]) && text[at] < '\u3000')
        {
            at++;
        }

        return at;
    }

    /// <summary>The beginning of the word at this position; never inside a surrogate pair.</summary>
    private static int WordStart(string text, int at)
    {
        var blank = text.LastIndexOf(' ', at, Math.Min(at, 20));
        return blank >= 0 ? blank + 1 : char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }
}
