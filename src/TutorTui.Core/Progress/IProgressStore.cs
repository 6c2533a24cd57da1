using System.Collections.Immutable;

namespace TutorTui.Core.Progress;

/// <summary>
/// The learner's progress, kept on disk. What was appended survives <c>kill -9</c>; several tutors (the full screen, a
/// <c>tutor check</c> beside it) may use it at once.
/// </summary>
public interface IProgressStore : IAsyncDisposable
{
    /// <summary>Adds an event; it is safe on disk when the task completes.</summary>
    Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken);

    /// <summary>Reads the events behind a position, in the order they were added.</summary>
    Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken);
}

/// <summary>A place in the sequence of events; <c>default</c> is the beginning.</summary>
public readonly record struct ProgressPosition(long Value);

/// <summary>Events and the position behind the last of them.</summary>
public sealed record ProgressPage(ImmutableArray<ProgressEvent> Events, ProgressPosition Position);

/// <summary>Why progress could not be read or kept, and what to do.</summary>
public sealed record ProgressError(string Message);
