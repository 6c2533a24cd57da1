using TutorTui.Core.Progress;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>A store in memory that can be made to fail, as a full disk does.</summary>
internal sealed class MemoryStore(params ProgressEvent[] events) : IProgressStore
{
    public List<ProgressEvent> Events { get; } = [.. events];

    public bool IsFull { get; set; }

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        if (IsFull)
        {
            return Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressError("The disk is full."));
        }

        Events.Add(progress);
        return Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(Events.Count));
    }

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPage, ProgressError>>(
            new ProgressPage([.. Events.Skip((int)after.Value)], new(Events.Count)));

    public ValueTask DisposeAsync() => default;
}
