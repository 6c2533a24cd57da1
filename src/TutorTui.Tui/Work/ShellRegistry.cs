using System.Collections.Concurrent;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Sessions;
using TutorTui.Terminal;

namespace TutorTui.Tui.Work;

/// <summary>One shell for each machine, all of one size.</summary>
internal sealed class ShellRegistry(TimeProvider clock, TerminalPermissions permissions) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<MachineName, TrackedShell> _shells = [];
    private TerminalSize _size;

    /// <summary>A shell's screen has changed. Raised on a background thread, as are all others.</summary>
    public event Action? Changed;

    /// <summary>A command has ended in one of them.</summary>
    public event Action<FinishedCommand>? CommandFinished;

    /// <summary>A command runs on, with what it has printed so far.</summary>
    public event Action<FinishedCommand>? CommandRunning;

    public event Action<MachineName>? BellRang;

    /// <summary>A permitted program has put text into the learner's clipboard.</summary>
    public event Action<string>? ClipboardWritten;

    /// <summary>Typing into one of them has failed unexpectedly, which is a bug.</summary>
    public event Action<Exception>? Faulted;

    /// <summary>The machine's shell, or null when none was opened. It may have ended.</summary>
    public TrackedShell? Find(MachineName machine) => _shells.GetValueOrDefault(machine);

    /// <summary>Opens a shell that replaces the machine's previous one.</summary>
    /// <returns>The shell, or why there is none.</returns>
    public async Task<(TrackedShell? Shell, string? Error)> OpenAsync(
        MachineConnection connection, TerminalSize size, CancellationToken cancellationToken)
    {
        _size = size;
        var opened = await connection.Host.OpenShellAsync(size, cancellationToken);
        if (!opened.TryGet(out var shell))
        {
            return (null, opened.Error!.Message);
        }

        var tracked = TrackedShell.Start(connection.Name, shell, size, clock, permissions);
        tracked.Changed += () => Changed?.Invoke();
        tracked.CommandFinished += command => CommandFinished?.Invoke(command);
        tracked.CommandRunning += command => CommandRunning?.Invoke(command);
        tracked.BellRang += new Bell(clock, () => BellRang?.Invoke(connection.Name)).Ring;
        tracked.Faulted += fault => Faulted?.Invoke(fault);
        tracked.ClipboardWritten += text => ClipboardWritten?.Invoke(text);
        _shells.TryGetValue(connection.Name, out var former);
        _shells[connection.Name] = tracked;
        if (former is not null)
        {
            await former.DisposeAsync();
        }

        // The window may have changed while the shell was being opened.
        if (_size != size)
        {
            tracked.Resize(_size);
        }

        return (tracked, null);
    }

    public void Resize(TerminalSize size)
    {
        _size = size;
        foreach (var shell in _shells.Values)
        {
            shell.Resize(size);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var shell in _shells.Values)
        {
            await shell.DisposeAsync();
        }
    }
}
