using TutorTui.Core;
using TutorTui.Core.Progress;

namespace TutorTui.Verification;

/// <summary>Keeps events in memory only.</summary>
internal sealed class MemoryProgressStore : IProgressStore
{
    private readonly Lock _gate = new();
    private readonly List<ProgressEvent> _events = [];

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _events.Add(progress);
            return Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(_events.Count));
        }
    }

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<Result<ProgressPage, ProgressError>>(
                new ProgressPage([.. _events.Skip((int)after.Value)], new(_events.Count)));
        }
    }

    public ValueTask DisposeAsync() => default;
}
