using System.Collections.Immutable;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>A store in memory that can be made to fail, as a full disk does.</summary>
internal sealed class MemoryStore(params ProgressEvent[] events) : IProgressStore
{
    private ImmutableList<ProgressEvent> _events = [.. events];
    private volatile Exception? _fault;
    private int _reads;

    public ImmutableList<ProgressEvent> Events => Volatile.Read(ref _events);

    /// <summary>How often it was read.</summary>
    public int Reads => Volatile.Read(ref _reads);

    public bool IsFull { get; set; }

    /// <summary>The exception that every call throws, or null.</summary>
    public Exception? Fault
    {
        get => _fault;
        set => _fault = value;
    }

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Fault is { } fault)
        {
            throw fault;
        }

        if (IsFull)
        {
            return Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressError("The disk is full."));
        }

        ImmutableInterlocked.Update(ref _events, kept => kept.Add(progress));
        return Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(Events.Count));
    }

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _reads);
        if (Fault is { } fault)
        {
            throw fault;
        }

        var kept = Events;
        return Task.FromResult<Result<ProgressPage, ProgressError>>(new ProgressPage([.. kept.Skip((int)after.Value)], new(kept.Count)));
    }

    public ValueTask DisposeAsync() => default;
}
