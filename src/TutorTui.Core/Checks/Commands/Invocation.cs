using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Commands;

/// <summary>One program the learner ran: a finished command line may hold several.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Container">The container as the learner wrote it, or null on the machine itself.</param>
/// <param name="Words">Program and arguments.</param>
/// <param name="Source">The finished command it was part of.</param>
internal sealed record Invocation(
    MachineName Machine, string? Container, ImmutableArray<string> Words, FinishedCommand Source)
{
    private const int MaxNesting = 4;

    private static readonly ImmutableArray<string> Prefixes = ["sudo", "time", "command", "exec", "watch", "nohup"];

    /// <summary>
    /// Every program of a finished command: parts of pipelines and lists, what <c>docker exec</c> runs in a container, and
    /// what <c>sh -c</c> runs.
    /// </summary>
    public static IEnumerable<Invocation> AllOf(FinishedCommand command) =>
        Split(command.CommandLine, command.Container, command, 0);

    private static IEnumerable<Invocation> Split(string line, string? container, FinishedCommand source, int depth)
    {
        foreach (var simple in CommandWords.SplitPipeline(line))
        {
            var words = WithoutPrefixes(simple);
            if (words.IsEmpty)
            {
                continue;
            }

            foreach (var invocation in Unfold(words, container, source, depth))
            {
                yield return invocation;
            }
        }
    }

    private static IEnumerable<Invocation> Unfold(
        ImmutableArray<string> words, string? container, FinishedCommand source, int depth)
    {
        yield return new(source.Machine, container, words, source);
        if (depth >= MaxNesting)
        {
            yield break;
        }

        if (container is null && DockerExec.TryParse(words, out var exec) && !exec.Command.IsEmpty)
        {
            foreach (var inner in Unfold(exec.Command, exec.Container, source, depth + 1))
            {
                yield return inner;
            }
        }
        else if (Path.GetFileName(words[0]) is "sh" or "bash" or "ash" && words.IndexOf("-c") is > 0 and var option
            && option + 1 < words.Length)
        {
            foreach (var inner in Split(words[option + 1], container, source, depth + 1))
            {
                yield return inner;
            }
        }
    }

    private static ImmutableArray<string> WithoutPrefixes(ImmutableArray<string> words)
    {
        var start = 0;
        while (start < words.Length
            && (Prefixes.Contains(words[start])
                || IsAssignment(words[start])
                || (start > 0 && words[start].StartsWith('-'))))
        {
            start++;
        }

        return words[start..];
    }

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && word[..equals].All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }
}
