using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Core.Lessons.Sessions;

/// <summary>Does steps for the learner.</summary>
public interface IStepSolver
{
    /// <summary>
    /// Types the steps' solutions, one after the other, into shells of its own, and waits until each has passed. The steps are
    /// recorded as solved with help, save those the learner had passed alone.
    /// </summary>
    /// <param name="steps">What to do, in order. Steps before them are not done.</param>
    /// <param name="alone">Steps the learner had passed alone before; for them no help is recorded.</param>
    /// <param name="labConnection">The machines.</param>
    /// <param name="watcher">The watcher of the open lesson; it tells when a step has passed.</param>
    /// <param name="progress">Told each command before it is typed.</param>
    /// <param name="cancellationToken">Stops in the middle; what is done stays done.</param>
    /// <returns>Null, or why it could not be done to the end.</returns>
    Task<LessonError?> SolveAsync(
        ImmutableArray<Step> steps,
        ImmutableHashSet<StepId> alone,
        LabConnection labConnection,
        ILessonWatcher watcher,
        IProgress<string> progress,
        CancellationToken cancellationToken);
}
