using System.Collections.Immutable;
using TutorTui.Core.Checks.Destinations;

namespace TutorTui.Core.Checks.Requests;

/// <summary>A ping or a request for a page, as its command line has it.</summary>
/// <param name="Program"><c>ping</c>, <c>curl</c> or <c>wget</c>.</param>
/// <param name="Options">The options, each as <c>-x</c> or <c>--name</c>, with its value where it has one.</param>
/// <param name="Host">The name or address that is asked; null where the shell put it in.</param>
/// <param name="Port">The TCP port; null for ping.</param>
/// <param name="IsEncrypted">The URL begins with <c>https://</c>.</param>
internal sealed record Request(string Program, ImmutableArray<RequestOption> Options, string? Host, int? Port, bool IsEncrypted)
{
    private const string Https = "https://";

    /// <summary>The port of https where the URL has none.</summary>
    private const int HttpsPort = 443;

    /// <summary>Letters that take a value, by program: what stands behind them in the same word, or the next word.</summary>
    private static readonly Dictionary<string, string> WithValue = new()
    {
        ["curl"] = "AbcCdDeEFhHKmoPQrTtuUwxXyYz",
        ["wget"] = "aABDeiIloOPQRtTUwXY",
        ["ping"] = "cCiIlmMpQsStTwW",
    };

    /// <summary>Reads a command.</summary>
    /// <param name="words">Program and arguments.</param>
    /// <param name="target">The word that names the destination; null where the shell put it in.</param>
    /// <returns>Null for programs that ask nobody.</returns>
    public static Request? Read(ImmutableArray<string> words, string? target)
    {
        var program = Path.GetFileName(words[0]);
        if (!WithValue.TryGetValue(program, out var letters))
        {
            return null;
        }

        var isEncrypted = target?.StartsWith(Https, StringComparison.OrdinalIgnoreCase) is true;
        int? port = program is "ping" ? null
            : target is null ? DestinationLookup.DefaultPort
            : DestinationLookup.PortOf(target) ?? (isEncrypted ? HttpsPort : DestinationLookup.DefaultPort);
        return new(program, ReadOptions(words, letters), target is null ? null : DestinationLookup.HostOf(target), port, isEncrypted);
    }

    /// <summary>The first of these options that the command has, or null.</summary>
    public RequestOption? Find(params ReadOnlySpan<string> names)
    {
        foreach (var option in Options)
        {
            if (names.Contains(option.Name))
            {
                return option;
            }
        }

        return null;
    }

    private static ImmutableArray<RequestOption> ReadOptions(ImmutableArray<string> words, string letters)
    {
        var options = ImmutableArray.CreateBuilder<RequestOption>();
        for (var at = 1; at < words.Length; at++)
        {
            var word = words[at];
            var next = at + 1 < words.Length ? words[at + 1] : null;
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                var equals = word.IndexOf('=', StringComparison.Ordinal);
                options.Add(equals < 0 ? new(word, next) : new(word[..equals], word[(equals + 1)..]));
            }
            else if (word is ['-', _, ..])
            {
                at += ReadLetters(word, next, letters, options) ? 1 : 0;
            }
        }

        return options.ToImmutable();
    }

    /// <summary>Reads <c>-qO-</c>; true where the last letter takes the next word.</summary>
    private static bool ReadLetters(string word, string? next, string letters, ImmutableArray<RequestOption>.Builder options)
    {
        for (var letter = 1; letter < word.Length; letter++)
        {
            if (!letters.Contains(word[letter], StringComparison.Ordinal))
            {
                options.Add(new($"-{word[letter]}", null));
                continue;
            }

            var takesNext = letter == word.Length - 1;
            options.Add(new($"-{word[letter]}", takesNext ? next : word[(letter + 1)..]));
            return takesNext && next is not null;
        }

        return false;
    }
}

/// <summary>An option of a command.</summary>
/// <param name="Name">With its hyphens.</param>
/// <param name="Value">What it is set to; of a long option without an equals sign the word behind it, which may be none of its own.</param>
internal sealed record RequestOption(string Name, string? Value);
