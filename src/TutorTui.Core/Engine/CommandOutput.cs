namespace TutorTui.Core.Engine;

/// <summary>The result of a finished command: its exit status and both output streams as text.</summary>
/// <param name="ExitCode">The exit status; -1 if none was reported, as for a command ended by a signal.</param>
/// <param name="StandardOutput">What it printed; the last <see cref="OutputTail.Limit"/> bytes of it where it printed more.</param>
/// <param name="StandardError">Its messages, within the same limit.</param>
public sealed record CommandOutput(int ExitCode, string StandardOutput, string StandardError)
{
    /// <summary>Whether the beginning of one of the streams is missing because it exceeded the limit.</summary>
    public bool IsCut { get; init; }

    /// <summary>The result of a command whose streams have ended.</summary>
    public static CommandOutput Of(int exitCode, OutputTail output, OutputTail error)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        return new(exitCode, output.ToString(), error.ToString()) { IsCut = output.IsCut || error.IsCut };
    }
}
