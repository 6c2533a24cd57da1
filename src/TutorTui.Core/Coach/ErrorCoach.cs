using System.Collections.Immutable;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Coach;

/// <summary>
/// Recognises errors of Docker, of the shell and of network programs, and explains them. Works offline, by the wording of Docker 20.10 to
/// 29. Pure; looks at a bounded part of the text, so that no output takes long.
/// </summary>
public static class ErrorCoach
{
    /// <summary>Programs that print what others have written: their output is no error of theirs.</summary>
    private static readonly ImmutableHashSet<string> Readers =
    [
        "cat", "less", "more", "head", "tail", "grep", "egrep", "rg", "sed", "awk", "echo", "printf", "history", "man", "journalctl", "dmesg",
        "vi", "vim", "nano", "tutor", "./tutor", "diff", "strings",
    ];

    /// <summary>Every error it knows, for looking one up.</summary>
    public static IEnumerable<KnownError> Known => Enum.GetValues<DockerFault>().Select(KnownOf);

    /// <summary>One error.</summary>
    public static KnownError KnownOf(DockerFault fault) =>
        new(fault, [.. FaultPatterns.All.Where(pattern => pattern.Fault == fault).Select(pattern => pattern.Wording)]);

    /// <summary>
    /// The advice for a command, or null. A command that succeeded is explained where it printed a message in the form of an error, as one
    /// in the middle of a line of commands does, or a warning; one that was interrupted, like one that failed.
    /// </summary>
    public static Advice? Explain(FinishedCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var advice = Match(command);
        return (advice is not null || command.ExitCode is not (null or 0)) && StrayCharacter.Find(command.CommandLine) is { } character
            ? new(DockerFault.TypographicCharacter, command, command.CommandLine) { Character = character, Speaker = FaultSpeaker.Shell }
            : advice;
    }

    /// <summary>The error that a text from a shell, a log or a report tells of; null where it is none of the known ones.</summary>
    /// <param name="text">One line or several, with whatever programs put before a message.</param>
    public static KnownError? Recognise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = MessageLines.Of(text);
        string[] wordings = [.. lines, .. lines.Select(MessageLines.Strip)];
        var pattern = FaultPatterns.All.FirstOrDefault(pattern => Array.Exists(wordings, pattern.Fits));
        return pattern is null ? null : KnownOf(pattern.Fault);
    }

    private static Advice? Match(FinishedCommand command)
    {
        var isFailed = command.ExitCode is not 0;
        var lines = MessageLines.Of(command.Output);
        if (IsReader(command.CommandLine))
        {
            // What the program itself has to say comes last.
            lines = isFailed ? [.. lines.TakeLast(1).Where(MessageLines.IsErrorForm)] : [];
        }

        foreach (var pattern in FaultPatterns.All)
        {
            var said = Array.Find(lines, line => (isFailed || pattern.IsToldOnSuccess || MessageLines.IsErrorForm(line)) && pattern.Fits(line));
            if (said is not null)
            {
                return new(InPlace(pattern.Fault, command), command, said) { Speaker = pattern.Speaker };
            }
        }

        return null;
    }

    /// <summary>A shell inside a container has no Docker; on the machine a missing word is one of the shell's.</summary>
    private static DockerFault InPlace(DockerFault fault, FinishedCommand command) => fault switch
    {
        DockerFault.CommandNotFound when command.Container is not null => DockerFault.ProgramNotFound,
        _ => fault,
    };

    /// <summary>The output is that of a program which shows what others wrote, or a log.</summary>
    private static bool IsReader(string commandLine)
    {
        var commands = CommandWords.SplitPipeline(commandLine);
        return commands.Count > 0 && commands.All(words => IsReader(CommandPrefixes.Skip(words)));
    }

    private static bool IsReader(ImmutableArray<string> words) => words is [var program, ..]
        && (Readers.Contains(program) || words is ["docker", "logs", ..] or ["docker", "container" or "service", "logs", ..]);
}
