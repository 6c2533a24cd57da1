using System.Collections.Concurrent;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Tests.Work;

/// <summary>A machine whose shells the test writes.</summary>
internal sealed class FakeHost(MachineName machine, TestServices services) : IMachineHost
{
    /// <summary>How many attempts to open a shell fail.</summary>
    public int Refusals { get; set; }

    public int Attempts { get; private set; }

    public ConcurrentQueue<FakeShell> Shells { get; } = new();

    /// <summary>Shells opened from now on take nothing that is typed.</summary>
    public bool TakesNothing { get; set; }

    public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken)
    {
        Attempts++;
        services.Note($"shell {Attempts}");
        if (Refusals-- > 0)
        {
            return Task.FromResult<Result<IShell, ShellError>>(new ShellError(ShellErrorKind.Unreachable, $"{machine} cannot be reached."));
        }

        var shell = new FakeShell(services) { TakesNothing = TakesNothing };
        Shells.Enqueue(shell);
        return Task.FromResult<Result<IShell, ShellError>>(shell);
    }

    public Task<Result<CommandOutput, EngineError>> RunAsync(string commandLine, TimeSpan timeout, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync()
    {
        services.Note("connection closed");
        return default;
    }
}
