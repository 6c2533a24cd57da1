using System.Collections.Immutable;

namespace TutorTui.Core.Progress;

/// <summary>
/// The learner's progress, stored on disk. Appended events survive <c>kill -9</c>; several tutors (the full screen, and a
/// <c>tutor check</c> beside it) may use it at once. Safe to call from any thread. Failures of the disk are values; a call on a
/// disposed store throws <see cref="ObjectDisposedException"/>.
/// </summary>
public interface IProgressStore : IAsyncDisposable
{
    /// <summary>Adds an event; it is safe on disk when the task completes.</summary>
    Task<Result<ProgressPosition, ProgressError>> AppendAsync(ProgressEvent progress, CancellationToken cancellationToken);

    /// <summary>Reads the events after a position, in the order in which they were added.</summary>
    Task<Result<ProgressPage, ProgressError>> ReadAsync(ProgressPosition after, CancellationToken cancellationToken);
}

/// <summary>A place in the sequence of events; <c>default</c> is the beginning.</summary>
public readonly record struct ProgressPosition(long Value);

/// <summary>Events, and the position after the last of them.</summary>
public sealed record ProgressPage(ImmutableArray<ProgressEvent> Events, ProgressPosition Position)
{
    /// <summary>The damaged entries among these, or null if all could be read. They are not among the events.</summary>
    public UnreadableEntries? Unreadable { get; init; }
}

/// <summary>Damaged entries of the store. Code that reads the whole store for a learner reports them once.</summary>
/// <param name="Count">How many.</param>
/// <param name="Message">The same in words for the learner.</param>
public sealed record UnreadableEntries(int Count, string Message);

/// <summary>Why progress could not be read or stored, and what to do.</summary>
public sealed record ProgressError(string Message);
