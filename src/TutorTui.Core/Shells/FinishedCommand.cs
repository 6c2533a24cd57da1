using TutorTui.Core.Courses;

namespace TutorTui.Core.Shells;

/// <summary>A command the learner ran in a shell and that has come to its end.</summary>
public sealed record FinishedCommand
{
    public required MachineName Machine { get; init; }

    /// <summary>
    /// Null in the machine's own shell; otherwise the container's name or id as the learner wrote it in the
    /// <c>docker exec</c> or <c>docker run</c> that opened the inner shell.
    /// </summary>
    public string? Container { get; init; }

    public required string CommandLine { get; init; }

    /// <summary>Exit status; null inside a container's shell, which does not tell it.</summary>
    public int? ExitCode { get; init; }

    /// <summary>What the terminal showed between the command and the next prompt, the last 64 KiB of it.</summary>
    public required string Output { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }
}
