using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Timing;

namespace TutorTui.Verification.Machines;

/// <summary>Restores the machines to their state before a mistake was made on them.</summary>
internal sealed class LabRestorer(LabConnection labConnection, TimeProvider clock)
{
    /// <summary>A network stays in use for some seconds after its last container has ended.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan CommandTimeout = TimeSpan.FromSeconds(60);

    /// <summary>The present state of all machines; those that do not answer are left out.</summary>
    public async Task<ImmutableArray<EngineState>> ObserveAsync(CancellationToken cancellationToken)
    {
        var observed = await Task.WhenAll(labConnection.Machines.Values.Select(connection => connection.Engine.ObserveAsync(cancellationToken)));
        return [.. observed.Select(result => result.TryGet(out var state) ? state : null).OfType<EngineState>()];
    }

    /// <summary>Runs the undo commands, and removes new objects, until the former state is restored.</summary>
    /// <returns>Null, or the remaining differences.</returns>
    public async Task<string?> RestoreAsync(
        ImmutableArray<EngineState> before, ImmutableArray<LessonCommand> undo, CancellationToken cancellationToken)
    {
        foreach (var command in undo)
        {
            var machine = ((NamedMachine)command.On).Name;
            if (await RunAsync(machine, command.Text, cancellationToken) is { } complaint)
            {
                return $"`{command.Text}` failed: {complaint}";
            }
        }

        var wanted = Fingerprint.Of(before);
        var last = await Polling.UntilAsync(
            clock,
            Longest,
            async token =>
            {
                var after = await ObserveAsync(token);
                var removals = Residue.Remove(before, after);

                // Objects that cannot be removed yet are tried again in the next round.
                await Task.WhenAll(removals.Select(entry => RunAsync(entry.Key, string.Join("; ", entry.Value), token)));
                return (Difference: Fingerprint.Compare(wanted, Fingerprint.Of(after)), IsClean: removals.IsEmpty);
            },
            look => look.Difference.Length == 0 && look.IsClean,
            cancellationToken);
        return last.IsTimedOut ? last.Value.Difference : null;
    }

    private async Task<string?> RunAsync(MachineName machine, string command, CancellationToken cancellationToken)
    {
        var result = await labConnection.Machines[machine].Host.RunAsync(command, CommandTimeout, cancellationToken);
        return !result.TryGet(out var output) ? result.Error!.Message
            : output.ExitCode == 0 ? null
            : (output.StandardError + output.StandardOutput).Trim();
    }
}
