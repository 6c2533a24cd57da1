using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Sessions;

namespace TutorTui.Solving;

/// <summary>One tracked shell for each machine, opened when first asked for.</summary>
internal sealed class ShellPool(LabConnection labConnection, TimeProvider clock, Action<FinishedCommand> onFinished) : IAsyncDisposable
{
    private static readonly TerminalSize Size = new(132, 43);
    private readonly Dictionary<MachineName, TrackedShell> _shells = [];

    /// <summary>The machine's shell, or why there is none.</summary>
    public async Task<(TrackedShell? Shell, string? Error)> GetAsync(MachineName machine, CancellationToken cancellationToken)
    {
        if (_shells.TryGetValue(machine, out var open))
        {
            if (!open.Completion.IsCompleted)
            {
                return (open, null);
            }

            _shells.Remove(machine);
            await open.DisposeAsync();
        }

        var opened = await labConnection.Machines[machine].Host.OpenShellAsync(Size, cancellationToken);
        if (!opened.TryGet(out var shell))
        {
            return (null, opened.Error!.Message);
        }

        var tracked = TrackedShell.Start(machine, shell, Size, clock);
        tracked.CommandFinished += onFinished;
        _shells[machine] = tracked;
        return (tracked, null);
    }

    /// <summary>The containers in which shells are, by machine.</summary>
    public ImmutableSortedDictionary<MachineName, string> Inside => _shells
        .Where(entry => entry.Value.InnerContainer is not null)
        .ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.InnerContainer!);

    /// <summary>Closes the shells that do not wait at a prompt of the machine; they are reopened on demand.</summary>
    public async Task CloseBusyAsync()
    {
        foreach (var (machine, shell) in _shells.Where(entry => entry.Value.InnerContainer is not null || !entry.Value.IsAtPrompt).ToList())
        {
            _shells.Remove(machine);
            await shell.DisposeAsync();
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
