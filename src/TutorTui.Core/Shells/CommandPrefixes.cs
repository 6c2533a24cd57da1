using System.Collections.Immutable;

namespace TutorTui.Core.Shells;

/// <summary>
/// What may stand in front of a program's name without changing what it does: assignments, words of the shell's grammar (POSIX XCU
/// 2.4), and programs that run another one (POSIX <c>env</c>, <c>nice</c>, <c>nohup</c>, <c>time</c>; coreutils <c>timeout</c>,
/// <c>stdbuf</c>; procps <c>watch</c>; <c>sudo</c>, <c>xargs</c>).
/// </summary>
internal static class CommandPrefixes
{
    /// <summary>Each with those of its options that take a value as the next word, and how many words of its own follow them.</summary>
    private static readonly ImmutableDictionary<string, (string Options, int Words)> Runners =
        new Dictionary<string, (string, int)>(StringComparer.Ordinal)
        {
            ["sudo"] = ("ugpChrtTU", 0),
            ["time"] = ("fo", 0),
            ["command"] = (string.Empty, 0),
            ["exec"] = ("a", 0),
            ["builtin"] = (string.Empty, 0),
            ["nohup"] = (string.Empty, 0),
            ["setsid"] = (string.Empty, 0),
            ["watch"] = ("nq", 0),
            ["env"] = ("uCS", 0),
            ["nice"] = ("n", 0),
            ["ionice"] = ("cn", 0),
            ["stdbuf"] = ("ioe", 0),
            ["timeout"] = ("ks", 1),
            ["xargs"] = ("IiLnPsEd", 0),
        }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> Grammar = ["if", "then", "elif", "else", "while", "until", "do", "!", "{"];

    /// <summary>The program and its arguments; empty where nothing is left.</summary>
    public static ImmutableArray<string> Skip(ImmutableArray<string> words)
    {
        var start = 0;
        while (start < words.Length)
        {
            var next = Skip(words, start);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return words[start..];
    }

    private static int Skip(ImmutableArray<string> words, int start) =>
        Grammar.Contains(words[start]) || IsAssignment(words[start]) ? start + 1
        : Runners.TryGetValue(Path.GetFileName(words[start]), out var runner) ? SkipRunner(words, start + 1, runner.Options, runner.Words)
        : start;

    private static int SkipRunner(ImmutableArray<string> words, int start, string options, int own)
    {
        while (start < words.Length && words[start] is ['-', _, ..] option)
        {
            start += option is not ['-', '-', ..] && option.Length == 2 && options.Contains(option[1], StringComparison.Ordinal) ? 2 : 1;
        }

        return Math.Min(words.Length, start + own);
    }

    /// <summary><c>name=value</c>.</summary>
    public static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && !char.IsAsciiDigit(word[0]) && word[..equals].All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }
}
