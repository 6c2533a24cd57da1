using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Progress;

namespace TutorTui.Tests.Commands;

/// <summary>A store of some events, and of one entry that cannot be read.</summary>
internal sealed class DamagedProgressStore(params ImmutableArray<ProgressEvent> events) : IProgressStore
{
    public const string Message = "One entry of progress.db could not be read.";

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(events.Length));

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPage, ProgressError>>(
            new ProgressPage(events, new(events.Length)) { Unreadable = new(1, Message) });

    public ValueTask DisposeAsync() => default;
}
