using Microsoft.Extensions.Logging;
using TutorTui.Core.Logging;
using TutorTui.Core.Timing;

namespace TutorTui.Core.Labs;

/// <summary>Listens to the engines of all machines of a lab until cancelled, whatever happens to their streams of events.</summary>
/// <param name="labConnection">The machines.</param>
/// <param name="clock">Measures the pauses before a stream is reopened.</param>
/// <param name="onEvent">Called for each event, and for each gap in which events may have been missed; on any thread.</param>
/// <param name="onFault">Called when a stream has failed.</param>
/// <param name="logger">Logs events and failures.</param>
internal sealed class EngineListener(
    LabConnection labConnection, TimeProvider clock, Action onEvent, Action<Exception> onFault, ILogger logger)
{
    /// <summary>Completes when cancelled.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(labConnection.Machines.Values.Select(connection => Task.Run(() => ListenAsync(connection, cancellationToken), CancellationToken.None)));

    private Task ListenAsync(MachineConnection connection, CancellationToken cancellationToken)
    {
        var isFirst = true;
        var loop = new OwnedLoop($"events of {connection.Name}", clock, OwnedLoop.UsualPauses, onFault, logger);
        return loop.RunAsync(
            async token =>
            {
                if (!isFirst)
                {
                    onEvent();
                }

                isFirst = false;
                await foreach (var next in connection.Engine.WatchAsync(token).ConfigureAwait(false))
                {
                    Log.EngineEvent(logger, connection.Name, next.Type, next.Action);
                    onEvent();
                }

                // An engine should not end its stream by itself; if one does, pause before asking again.
                await Task.Delay(OwnedLoop.UsualPauses.First, clock, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);
    }
}
