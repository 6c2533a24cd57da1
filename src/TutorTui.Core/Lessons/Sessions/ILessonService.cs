using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;

namespace TutorTui.Core.Lessons.Sessions;

/// <summary>Opens lessons on a running lab. Safe to call from any thread.</summary>
public interface ILessonService
{
    /// <summary>True when the learner has begun this lesson on this lab, finished or not.</summary>
    Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);

    /// <summary>The steps the learner has passed without help since the lesson was last begun.</summary>
    Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken);

    /// <summary>Works out the actions that bring the machines to the lesson's start state.</summary>
    Task<Result<StartPlan, LessonError>> PlanStartAsync(
        Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);

    /// <summary>Carries out a plan and marks the lesson as restarted; its earlier ticks stop counting.</summary>
    /// <param name="progress">Receives the description of each action as it begins.</param>
    /// <returns>The plan that was carried out.</returns>
    Task<Result<StartPlan, LessonError>> BeginAsync(
        Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress,
        CancellationToken cancellationToken);

    /// <summary>Starts to watch the lesson, with the ticks it already has.</summary>
    Task<ILessonWatcher> WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken);
}
