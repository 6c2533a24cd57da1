namespace TutorTui.Core.Engine;

/// <summary>One Docker Engine, read-only except for the short-lived commands of <see cref="ExecAsync"/>. Safe to call from any thread.</summary>
public interface IEngine : IAsyncDisposable
{
    /// <summary>Reads all facts at once. One dropped connection is retried before it counts as a failure.</summary>
    Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The engine's events from now on. The stream reconnects by itself and never ends before cancellation. When it breaks it
    /// yields <see cref="EngineEvent.ConnectionLost"/>, and once the engine answers again
    /// <see cref="EngineEvent.ConnectionRestored"/>, so that the caller can look again both times.
    /// Exec events are left out: they change nothing, and those of <see cref="ExecAsync"/> would cause endless
    /// looks.
    /// </summary>
    IAsyncEnumerable<EngineEvent> WatchAsync(CancellationToken cancellationToken);

    /// <summary>Runs a command in a running container, without a terminal, and returns what it printed.</summary>
    /// <param name="containerId">The container's id or name.</param>
    /// <param name="arguments">Program and arguments; no shell is involved.</param>
    /// <param name="timeout">After this the result is an <see cref="EngineErrorKind.TimedOut"/> failure.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Result<CommandOutput, EngineError>> ExecAsync(
        string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken);
}
