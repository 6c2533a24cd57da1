using TutorTui.Core.Engine;

namespace TutorTui.Core.Shells;

/// <summary>A machine reached over SSH: shells for the learner, single commands and raw streams for the tutor.</summary>
public interface IMachineHost : IAsyncDisposable
{
    /// <summary>Opens an interactive login shell of the learner's user.</summary>
    Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken);

    /// <summary>Runs one command line through the remote user's shell, without a terminal.</summary>
    Task<Result<CommandOutput, EngineError>> RunAsync(
        string commandLine, TimeSpan timeout, CancellationToken cancellationToken);

    /// <summary>
    /// Starts a command and returns its standard input and output as one duplex stream, such as a connection to the Docker Engine
    /// (<c>docker system dial-stdio</c>). Disposing the stream ends the command.
    /// </summary>
    /// <exception cref="IOException">The connection cannot be made.</exception>
    Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken);
}
