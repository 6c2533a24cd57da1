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
    /// <summary>
    /// Every program of a finished command: parts of pipelines and lists, what aliases, functions, scripts and shells run, and what
    /// <c>docker exec</c> runs in a container.
    /// </summary>
    public static IEnumerable<Invocation> AllOf(FinishedCommand command)
    {
        foreach (var words in CommandExpansion.Expand(command.CommandLine, command.Meanings))
        {
            yield return new(command.Machine, command.Container, words, command);
            if (command.Container is not null || !DockerExec.TryParse(words, out var exec))
            {
                continue;
            }

            foreach (var inside in CommandExpansion.Expand(exec.Command, command.Meanings))
            {
                yield return new(command.Machine, exec.Container, inside, command);
            }
        }
    }
}
