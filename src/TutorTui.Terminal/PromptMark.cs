namespace TutorTui.Terminal;

/// <summary>A mark that a shell sets around its prompts and commands (OSC 133, as FinalTerm introduced it).</summary>
/// <param name="Kind">Which mark.</param>
/// <param name="ExitStatus">With <see cref="PromptMarkKind.CommandFinished"/>: the command's exit status, if the shell reports it.</param>
/// <param name="CommandLine">With <see cref="PromptMarkKind.CommandStarted"/>: the command line, if the shell reports it.</param>
/// <param name="AbsoluteRow">The cursor's line, counted since the terminal was created.</param>
/// <param name="Column">The cursor's column.</param>
public sealed record PromptMark(
    PromptMarkKind Kind, int? ExitStatus, string? CommandLine, long AbsoluteRow, int Column);

/// <summary>The four marks.</summary>
public enum PromptMarkKind
{
    /// <summary><c>A</c>: a prompt begins.</summary>
    PromptStarted,

    /// <summary><c>B</c>: the prompt ended; what follows is typed.</summary>
    InputStarted,

    /// <summary><c>C</c>: a command runs; what follows is its output.</summary>
    CommandStarted,

    /// <summary><c>D</c>: the command ended.</summary>
    CommandFinished,
}
