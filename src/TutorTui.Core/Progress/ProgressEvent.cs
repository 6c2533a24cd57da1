using TutorTui.Core.Courses;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Progress;

/// <summary>Something that happened on the learner's way; only ever added, never changed.</summary>
public abstract record ProgressEvent(DateTimeOffset At)
{
}

/// <summary>The learner opened a lesson for the first time on this lab, or began it anew: earlier ticks and commands of it no longer count.</summary>
public sealed record LessonStarted(LessonId Lesson, string LabId, DateTimeOffset At) : ProgressEvent(At);

/// <summary>All checks of a step were true together for the first time.</summary>
public sealed record StepPassed(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>A command came to its end in one of the learner's shells.</summary>
public sealed record CommandFinished(string LabId, FinishedCommand Command) : ProgressEvent(Command.FinishedAt);
