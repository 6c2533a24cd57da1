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
            var words = CommandPrefixes.Skip(simple);
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
        else if (Line(words) is { } line)
        {
            foreach (var inner in Split(line, container, source, depth + 1))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The command line that a program is given as one word: <c>sh -c '…'</c>, <c>eval '…'</c>, <c>watch '…'</c>.</summary>
    private static string? Line(ImmutableArray<string> words) => Path.GetFileName(words[0]) switch
    {
        "sh" or "bash" or "ash" or "dash" when Array.FindIndex([.. words], IsCommandOption) is > 0 and var option && option + 1 < words.Length =>
            words[option + 1],
        "eval" when words.Length > 1 => string.Join(' ', words.Skip(1)),
        _ when words.Length == 1 && words[0].Contains(' ', StringComparison.Ordinal) => words[0],
        _ => null,
    };

    /// <summary><c>-c</c>, alone or among others: <c>-lc</c>.</summary>
    private static bool IsCommandOption(string word) => word is ['-', not '-', ..] && word.EndsWith('c');
}
