using System.Collections.Immutable;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Requests;

/// <summary>Finds where a command line sends a command's output (POSIX XCU 2.7).</summary>
internal static class OutputRedirection
{
    /// <summary>The file behind <c>&gt;</c>, <c>&gt;&gt;</c>, <c>1&gt;</c> or <c>&amp;&gt;</c> of the command with these words; null where there is none.</summary>
    public static string? Find(string line, ImmutableArray<string> words)
    {
        foreach (var part in Parts(line))
        {
            if (CommandWords.SplitPipeline(part.Text) is [var own] && EndsWith(own, words))
            {
                return part.File;
            }
        }

        return null;
    }

    /// <summary>Whether the command's output goes to another command.</summary>
    public static bool IsPiped(string line, ImmutableArray<string> words) =>
        Parts(line).Any(part => part.IsPiped && CommandWords.SplitPipeline(part.Text) is [var own] && EndsWith(own, words));

    private static bool EndsWith(ImmutableArray<string> own, ImmutableArray<string> words) =>
        own.Length >= words.Length && own.AsSpan()[(own.Length - words.Length)..].SequenceEqual(words.AsSpan());

    /// <summary>The commands of a list or pipeline, each with the file its output goes to.</summary>
    private static IEnumerable<(string Text, string? File, bool IsPiped)> Parts(string line)
    {
        var (start, quote) = (0, '\0');
        string? file = null;
        for (var at = 0; at < line.Length; at++)
        {
            var c = line[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '\\')
            {
                at++;
            }
            else if (c == '>')
            {
                file = IsErrors(line, at) || TargetOf(line, at) is not { } target ? file : target;
            }
            else if (c is ';' or '|' or '\n' || (c == '&' && !IsPartOfRedirection(line, at)))
            {
                yield return (line[start..at], file, IsPipe(line, at));
                (start, file) = (at + 1, null);
            }
        }

        yield return (line[start..], file, false);
    }

    /// <summary>One stroke; two are "or".</summary>
    private static bool IsPipe(string line, int at) =>
        line[at] == '|' && (at == 0 || line[at - 1] != '|') && (at + 1 == line.Length || line[at + 1] != '|');

    private static bool IsErrors(string line, int at) => at > 0 && line[at - 1] is '2' && (at == 1 || line[at - 2] is ' ' or '\t');

    private static bool IsPartOfRedirection(string line, int at) =>
        (at > 0 && line[at - 1] == '>') || (at + 1 < line.Length && line[at + 1] == '>');

    /// <summary>The word behind the sign; null for another descriptor, <c>&gt;&amp;2</c>.</summary>
    private static string? TargetOf(string line, int at)
    {
        var rest = line[at..].TrimStart('>', '|', ' ', '\t');
        return rest.StartsWith('&') ? null : CommandWords.SplitPipeline(rest) is [[var word, ..], ..] ? word : null;
    }
}
