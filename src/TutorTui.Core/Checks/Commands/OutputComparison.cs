using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Checks.Commands;

/// <summary>
/// Compares a command's output with the output in the book. Order and spacing do not matter, and values that differ each time are masked
/// on both sides: ids, addresses, times, sizes and counters, and whatever the book writes in angle brackets.
/// </summary>
internal static partial class OutputComparison
{
    private const string Any = "⟨⟩";
    private const int MaxLines = 200;

    public static OutputDifference Compare(string book, string shown)
    {
        var wanted = Lines(book, isBook: true);
        var open = Lines(shown, isBook: false);
        var leavesOut = wanted.Any(line => line.Masked == Any);
        var missing = ImmutableArray.CreateBuilder<string>();
        foreach (var line in wanted.Where(line => line.Masked != Any))
        {
            var parts = line.Masked.Split(Any);
            if (open.RemoveAll(candidate => HasParts(candidate.Masked, parts) || HasParts(candidate.Text, parts)) == 0)
            {
                missing.Add(line.Text);
            }
        }

        // If the book leaves lines out, any additional lines are accepted.
        return new(missing.ToImmutable(), leavesOut ? [] : [.. open.Select(line => line.Text)]);
    }

    /// <summary>
    /// Whether the line consists of these parts in order, with anything between them. Also tested against the unmasked line, because a
    /// book may mask only half of an address.
    /// </summary>
    private static bool HasParts(string line, ReadOnlySpan<string> parts)
    {
        if (parts is [var only])
        {
            return line == only;
        }

        if (!line.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts[1..^1])
        {
            var found = line.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return line.Length - at >= parts[^1].Length && line.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    /// <summary>The distinct lines, as written and masked.</summary>
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

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces { get; }

    /// <summary>A placeholder as authors write it: <c>&lt;id&gt;</c>, <c>&lt;…&gt;</c>; not the <c>&lt;BROADCAST,UP&gt;</c> of ip.</summary>
    [GeneratedRegex("<(?:…|[a-z][a-z -]*)>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder { get; }

    /// <summary>Ids of engine and swarm: 12 or more hexadecimal digits, or 25 letters and digits.</summary>
    [GeneratedRegex(@"\b(?:[0-9a-f]{12,64}|[a-z0-9]{25})\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"\b(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mac { get; }

    [GeneratedRegex(@"\b[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address { get; }

    /// <summary>Docker's way of writing times: <c>About a minute ago</c>, <c>5 seconds</c>.</summary>
    [GeneratedRegex(@"\b(?:About an?|Less than a|[0-9]+) (?:second|minute|hour|day|week|month|year)s?(?: ago)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Moment { get; }

    /// <summary>Counters of ifconfig, ip and ping: <c>packets:12</c>, <c>seq=3</c>.</summary>
    [GeneratedRegex("\\b(?<name>packets|errors|dropped|overruns|frame|carrier|collisions|bytes|txqueuelen|seq|icmp_seq|ttl|qlen)[:= ]?[0-9]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counter { get; }

    /// <summary>Numbers with a fraction or a unit.</summary>
    [GeneratedRegex(@"\b[0-9]+(?:\.[0-9]+)+\b|\b[0-9]+(?:\.[0-9]+)? ?(?:ms|s|B|KiB|MiB|GiB|kB|MB|GB)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Measure { get; }
}
