using TutorTui.Core;
using TutorTui.Core.Progress;

namespace TutorTui.Verification;

/// <summary>Stores nothing, because a verification is not the learner's progress.</summary>
internal sealed class NoProgressStore : IProgressStore
{
    public Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPosition, ProgressError>>(default(ProgressPosition));

    public Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken) =>
        Task.FromResult<Result<ProgressPage, ProgressError>>(new ProgressPage([], after));

    public ValueTask DisposeAsync() => default;
}
