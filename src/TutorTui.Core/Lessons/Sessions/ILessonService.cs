using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Core.Lessons.Sessions;

/// <summary>Opens lessons on a running lab.</summary>
public interface ILessonService
{
    /// <summary>True when the learner has begun this lesson on this very lab, finished or not.</summary>
    Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);

    /// <summary>The steps the learner has passed alone since the lesson was last begun.</summary>
    Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken);

    /// <summary>Works out what stands between the machines as they are and the lesson's start state.</summary>
    Task<Result<StartPlan, LessonError>> PlanStartAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);

    /// <summary>Carries a plan out and marks the lesson as begun anew; earlier ticks of it no longer count.</summary>
    /// <param name="progress">Told the description of each action as it begins.</param>
    /// <returns>The plan that was carried out.</returns>
    Task<Result<StartPlan, LessonError>> BeginAsync(
        Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress,
        CancellationToken cancellationToken);

    /// <summary>Starts to watch the lesson, with the ticks it already has.</summary>
    Task<ILessonWatcher> WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);
}
