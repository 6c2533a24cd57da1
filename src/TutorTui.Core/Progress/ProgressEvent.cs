using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Progress;

/// <summary>Something that happened while learning. Events are only ever added, never changed.</summary>
public abstract record ProgressEvent(DateTimeOffset At)
{
}

/// <summary>The learner opened a lesson for the first time on this lab, or restarted it: its earlier ticks and commands stop counting.</summary>
public sealed record LessonStarted(LessonId Lesson, string LabId, DateTimeOffset At) : ProgressEvent(At)
{
    /// <summary>The parameter values with which the lesson was begun.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

/// <summary>The learner looked at a step, where the tutor opens the next time.</summary>
public sealed record StepVisited(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>All checks of a step were true together for the first time.</summary>
public sealed record StepPassed(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>The learner skipped the step.</summary>
public sealed record StepSkipped(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>The tutor does the step for the learner; when it passes, it counts as passed with help.</summary>
public sealed record StepSolved(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>The learner asked for a step's hint; <paramref name="Level"/> 0 is the solution.</summary>
public sealed record HelpShown(LessonId Lesson, StepId Step, int Level, DateTimeOffset At) : ProgressEvent(At);

/// <summary>The learner entered a value that a check asks for.</summary>
public sealed record AnswerGiven(LessonId Lesson, CheckId Check, string Text, DateTimeOffset At) : ProgressEvent(At);

/// <summary>A step that has passed has ceased to be true.</summary>
public sealed record StepRegressed(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>A step that had ceased to be true is true again.</summary>
public sealed record StepRestored(LessonId Lesson, StepId Step, DateTimeOffset At) : ProgressEvent(At);

/// <summary>A command ended in one of the learner's shells.</summary>
public sealed record CommandFinished(string LabId, FinishedCommand Command) : ProgressEvent(Command.FinishedAt);
