using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Content.Context;

/// <summary>
/// Placeholders in a lesson's output for values that differ from run to run, such as <c>&lt;container id&gt;</c>, in another
/// language. The output itself is Docker's and is not translated.
/// </summary>
/// <param name="words">The words of the language, by those in the lesson.</param>
internal sealed partial class Blanks(ImmutableSortedDictionary<string, string> words)
{
    /// <summary>East Asian characters begin about here; a terminal shows them two columns wide.</summary>
    private const char FirstWide = '\u2e80';

    public static Blanks None { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>A blank, and the spaces behind it that make a column of a table.</summary>
    [GeneratedRegex("<(?<word>[A-Za-z][A-Za-z' ]*)>(?<gap> *)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank { get; }

    /// <summary>The output with its blanks in the language; the columns behind them stay where they are.</summary>
    public string Translate(string output) => Blank.Replace(output, match =>
    {
        if (!words.TryGetValue(match.Groups["word"].Value, out var word))
        {
            return match.Value;
        }

        var gap = match.Groups["gap"].Length;
        var shorter = match.Groups["word"].Length - WidthOf(word);
        return $"<{word}>{new string(' ', gap < 2 ? gap : Math.Max(gap + shorter, 1))}";
    });

    /// <summary>The blanks of an output that have no word in the language. HTML tags, which have an end tag, are not blanks.</summary>
    public IEnumerable<string> MissingIn(string output) => Blank.Matches(output)
        .Select(match => match.Groups["word"].Value)
        .Where(word => !words.ContainsKey(word) && word.Length > 2 && !output.Contains($"</{word}>", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    private static int WidthOf(string text) => text.Sum(c => c >= FirstWide ? 2 : 1);
}
