using TutorTui.Core;
using TutorTui.Core.Progress;

namespace TutorTui.Tests.Commands;

/// <summary>A store whose every operation fails.</summary>
internal sealed class BrokenProgressStore : IProgressStore
{
    private static readonly ProgressError Error = new("the disk is gone");

    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPosition, ProgressError>>(Error);

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPage, ProgressError>>(Error);

    public ValueTask DisposeAsync() => default;
}
