using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Tests.Checks;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>An engine whose state the test sets; every change sends an event, as a real one does.</summary>
internal sealed class StageEngine : IEngine
{
    private readonly Channel<EngineEvent> _events = Channel.CreateUnbounded<EngineEvent>();
    private volatile EngineState _state = SampleLab.Engine(MachineName.Machine1);

    public Exception? Fault { get; set; }

    /// <summary>Why the engine does not answer, or null.</summary>
    public EngineError? Error { get; set; }

    public void Add(NetworkFact network)
    {
        _state = _state with { Networks = _state.Networks.Add(network) };
        _events.Writer.TryWrite(new("network", "create", network.Id, DateTimeOffset.UnixEpoch));
    }

    public Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken) =>
        Fault is { } fault ? throw fault
        : Error is { } error ? Task.FromResult<Result<EngineState, EngineError>>(error)
        : Task.FromResult<Result<EngineState, EngineError>>(_state);

    public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var next in _events.Reader.ReadAllAsync(cancellationToken))
        {
            yield return next;
        }
    }

    public Task<Result<CommandOutput, EngineError>> ExecAsync(
        string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing here runs in a container.");

    public ValueTask DisposeAsync() => default;
}
