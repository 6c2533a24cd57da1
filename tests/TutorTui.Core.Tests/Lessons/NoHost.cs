using TutorTui.Core.Engine;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>A machine that refuses every operation.</summary>
internal sealed class NoHost : IMachineHost
{
    public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody opens a shell here.");

    public Task<Result<CommandOutput, EngineError>> RunAsync(
        string commandLine, TimeSpan timeout, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing is run here.");

    public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nobody dials here.");

    public ValueTask DisposeAsync() => default;
}
