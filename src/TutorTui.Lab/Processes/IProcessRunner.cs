namespace TutorTui.Lab.Processes;

/// <summary>Starts programs on the learner's own computer. Safe to call from any thread.</summary>
internal interface IProcessRunner
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Looked up on the path.</param>
    /// <param name="arguments">Passed unchanged; no shell is involved.</param>
    /// <param name="onLine">Receives each line of both outputs as it arrives; may be null.</param>
    /// <param name="cancellationToken">Kills the program.</param>
    /// <returns>Exit status and the last 200 lines of output, long ones cut; status 127 when there is no such program.</returns>
    Task<ProcessOutcome> RunAsync(
        string program, IReadOnlyList<string> arguments, Action<string>? onLine, CancellationToken cancellationToken);

    /// <summary>Starts a program that outlives the tutor, with its output in a file.</summary>
    /// <returns>Its process id.</returns>
    Task<int> StartDetachedAsync(
        string program, IReadOnlyList<string> arguments, string logFile, CancellationToken cancellationToken);
}

/// <summary>How a program ended.</summary>
internal sealed record ProcessOutcome(string CommandLine, int ExitCode, string Output)
{
    public bool IsSuccess => ExitCode == 0;
}
