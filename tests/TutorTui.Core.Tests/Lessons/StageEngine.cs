using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Tests.Checks;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>An engine whose state the test sets; every change sends an event, as a real one does.</summary>
internal sealed class StageEngine : IEngine
{
    private readonly Channel<EngineEvent> _events = Channel.CreateUnbounded<EngineEvent>();
    private volatile EngineState _state = SampleLab.Engine(MachineName.Machine1);
    private volatile Exception? _streamFault;
    private int _observations;
    private int _listens;

    public Exception? Fault { get; set; }

    /// <summary>The error with which the event stream breaks as soon as somebody listens, or null.</summary>
    public Exception? StreamFault
    {
        get => _streamFault;
        set => _streamFault = value;
    }

    /// <summary>How often the engine was observed.</summary>
    public int Observations => Volatile.Read(ref _observations);

    /// <summary>How often somebody began to listen to its events.</summary>
    public int Listens => Volatile.Read(ref _listens);

    /// <summary>A task that every observation and every new listener waits for.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>The error with which the engine fails, or null.</summary>
    public EngineError? Error { get; set; }

    public void Add(NetworkFact network)
    {
        _state = _state with { Networks = _state.Networks.Add(network) };
        _events.Writer.TryWrite(new("network", "create", network.Id, DateTimeOffset.UnixEpoch));
    }

    public void Remove(string network)
    {
        _state = _state with { Networks = _state.Networks.RemoveAll(fact => fact.Name == network) };
        _events.Writer.TryWrite(new("network", "destroy", network, DateTimeOffset.UnixEpoch));
    }

    public async Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _observations);
        await Gate.WaitAsync(cancellationToken);
        return Fault is { } fault ? throw fault
            : Error is { } error ? error
            : _state;
    }

    public async IAsyncEnumerable<EngineEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _listens);
        await Gate.WaitAsync(cancellationToken);
        if (StreamFault is { } fault)
        {
            throw fault;
        }

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
