using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Shells;

/// <summary>The commands that run in the learner's shells, one a machine, as they were last reported. Safe to use from any thread.</summary>
internal sealed class RunningCommands
{
    private ImmutableDictionary<MachineName, FinishedCommand> _commands = ImmutableDictionary<MachineName, FinishedCommand>.Empty;

    /// <summary>All of them, in the order of the machines.</summary>
    public ImmutableArray<FinishedCommand> All => [.. Volatile.Read(ref _commands).OrderBy(entry => entry.Key).Select(entry => entry.Value)];

    /// <summary>Takes a report of a shell in: the machine's command runs on, or another one has ended.</summary>
    public void Take(FinishedCommand command)
    {
        if (command.IsRunning)
        {
            ImmutableInterlocked.AddOrUpdate(ref _commands, command.Machine, command, (_, _) => command);
        }
        else
        {
            ImmutableInterlocked.TryRemove(ref _commands, command.Machine, out _);
        }
    }
}
