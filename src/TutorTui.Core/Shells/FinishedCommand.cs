using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Shells;

/// <summary>A command the learner ran in a shell and that has come to its end, has opened an inner shell, or runs on and on.</summary>
public sealed record FinishedCommand
{
    public required MachineName Machine { get; init; }

    /// <summary>
    /// Null in the machine's own shell; otherwise the container's name or id as the learner wrote it in the
    /// <c>docker exec</c> or <c>docker run</c> that opened the inner shell.
    /// </summary>
    public string? Container { get; init; }

    public required string CommandLine { get; init; }

    /// <summary>What words of the command line mean in the machine's shell; empty where nothing was told.</summary>
    public ImmutableArray<ShellMeaning> Meanings { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>
    /// Exit status; null inside a container's shell, which does not tell it, while an inner shell is open, and while it runs.
    /// </summary>
    public int? ExitCode { get; init; }

    /// <summary>What it has printed, whatever became of the screen; of more than 64 Ki characters the beginning and the end.</summary>
    public required string Output { get; init; }

    /// <summary>
    /// True when the command has opened a shell inside a container and that shell's first prompt is on the screen. The
    /// command itself runs on and is reported a second time when it ends.
    /// </summary>
    public bool HasOpenedShell { get; init; }

    /// <summary>
    /// True while the command runs: <see cref="Output"/> is what it has printed so far. Such a report is never kept; when the
    /// command has ended it is reported once more.
    /// </summary>
    public bool IsRunning { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }
}
