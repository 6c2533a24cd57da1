using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Compares what a command showed with what the book shows. Order and spacing do not matter, and what differs each time is masked
/// on both sides: ids, addresses, times, sizes and counters, and whatever the book writes in angle brackets.
/// </summary>
internal static partial class OutputComparison
{
    private const string Any = "⟨⟩";
    private const int MaxLines = 200;
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    public static OutputDifference Compare(string book, string shown)
    {
        var wanted = Lines(book, isBook: true);
        var open = Lines(shown, isBook: false);
        var leavesOut = wanted.Any(line => line.Masked == Any);
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var line in wanted.Where(line => line.Masked != Any))
        {
            var pattern = $"^{string.Join(".*", line.Masked.Split(Any).Select(Regex.Escape))}$";
            if (open.RemoveAll(candidate => IsLike(candidate.Masked, pattern) || IsLike(candidate.Text, pattern)) == 0)
            {
                missing.Add(line.Text);
            }
        }

        // Where the book leaves lines out, it does not say which there are besides.
        return new(missing.ToImmutable(), leavesOut ? [] : [.. open.Select(line => line.Text)]);
    }

    /// <summary>The line as it was shown is tried too: a book may mask the half of an address only.</summary>
    private static bool IsLike(string line, string pattern) => Regex.IsMatch(line, pattern, RegexOptions.NonBacktracking, Limit);

    /// <summary>The lines, each once, as written and masked.</summary>
    private static List<(string Text, string Masked)> Lines(string text, bool isBook) =>
    [
        .. text.Split('\n')
            .Take(MaxLines)
            .Select(line => Spaces.Replace(line, " ").Trim())
            .Where(line => line.Length > 0)
            .Select(line => (Text: line, Masked: Mask(isBook ? Placeholder.Replace(line, Any) : line)))
            .DistinctBy(line => line.Masked),
    ];

    private static string Mask(string line)
    {
        line = Id.Replace(line, Any);
        line = Mac.Replace(line, Any);
        line = Address.Replace(line, Any);
        line = Moment.Replace(line, Any);
        line = Counter.Replace(line, "${name}" + Any);
        return Measure.Replace(line, Any);
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces { get; }

    /// <summary>As an author writes what differs: <c>&lt;id&gt;</c>, <c>&lt;…&gt;</c>; not the <c>&lt;BROADCAST,UP&gt;</c> of ip.</summary>
    [GeneratedRegex("<(?:…|[a-z][a-z -]*)>", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder { get; }

    /// <summary>Ids of engine and swarm: 12 or more hexadecimal digits, or 25 letters and digits.</summary>
    [GeneratedRegex(@"\b(?:[0-9a-f]{12,64}|[a-z0-9]{25})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Mac { get; }

    [GeneratedRegex(@"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?\b", RegexOptions.NonBacktracking)]
    private static partial Regex Address { get; }

    /// <summary>As Docker words times: <c>About a minute ago</c>, <c>5 seconds</c>.</summary>
    [GeneratedRegex("(?:About an?|Less than a|[0-9]+) (?:second|minute|hour|day|week|month|year)s?(?: ago)?", RegexOptions.NonBacktracking)]
    private static partial Regex Moment { get; }

    /// <summary>As ifconfig, ip and ping count: <c>packets:12</c>, <c>seq=3</c>.</summary>
    [GeneratedRegex("\\b(?<name>packets|errors|dropped|overruns|frame|carrier|collisions|bytes|txqueuelen|seq|icmp_seq|ttl|qlen)[:= ]?[0-9]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Counter { get; }

    /// <summary>Numbers with a fraction or a unit.</summary>
    [GeneratedRegex(@"\b[0-9]+(?:\.[0-9]+)+\b|\b[0-9]+(?:\.[0-9]+)? ?(?:ms|s|B|KiB|MiB|GiB|kB|MB|GB)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Measure { get; }
}
