using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Shells;

/// <summary>A command that the learner ran in a shell and that has ended, or has opened an inner shell.</summary>
public sealed record FinishedCommand
{
    public required MachineName Machine { get; init; }

    /// <summary>
    /// Null in the machine's own shell; otherwise the container's name or id as the learner wrote it in the
    /// <c>docker exec</c> or <c>docker run</c> that opened the inner shell.
    /// </summary>
    public string? Container { get; init; }

    public required string CommandLine { get; init; }

    /// <summary>Exit status; null inside a container's shell, which does not report it, and while an inner shell is open.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The text the terminal showed between the command and the next prompt; the last 64 KiB of it.</summary>
    public required string Output { get; init; }

    /// <summary>
    /// True when the command has opened a shell inside a container and that shell's first prompt is on the screen. The
    /// command itself runs on and is reported a second time when it ends.
    /// </summary>
    public bool HasOpenedShell { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }
}
