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
    /// recorded as solved with help, except those the learner had passed without help.
    /// </summary>
    /// <param name="steps">The steps to do, in order. Earlier steps are not done.</param>
    /// <param name="alone">Steps the learner had passed without help before; no help is recorded for them.</param>
    /// <param name="labConnection">The machines.</param>
    /// <param name="watcher">The watcher of the open lesson; it tells when a step has passed.</param>
    /// <param name="progress">Receives each command before it is typed.</param>
    /// <param name="cancellationToken">Stops in the middle; nothing is undone.</param>
    /// <returns>Null, or why it could not be completed.</returns>
    Task<LessonError?> SolveAsync(
        ImmutableArray<Step> steps,
        ImmutableHashSet<StepId> alone,
        LabConnection labConnection,
        ILessonWatcher watcher,
        IProgress<string> progress,
        CancellationToken cancellationToken);
}
