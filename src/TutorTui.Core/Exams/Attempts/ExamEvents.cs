using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Exams.Attempts;

/// <summary>Something that happened in the running attempt at an exam. One attempt at most runs at a time for each exam.</summary>
public abstract record ExamEvent(ExamId Exam, DateTimeOffset At) : ProgressEvent(At);

/// <summary>An attempt begins: the machines are ready, the clock runs.</summary>
/// <param name="Exam">The exam.</param>
/// <param name="LabId">The lab it is written on.</param>
/// <param name="Seed">Chooses the values that differ from attempt to attempt.</param>
/// <param name="Limit">How long it may take.</param>
/// <param name="Tasks">Its tasks: all of the exam's, or those missed in an earlier attempt.</param>
/// <param name="At">When.</param>
public sealed record ExamStarted(
    ExamId Exam, string LabId, int Seed, TimeSpan Limit, ImmutableArray<StepId> Tasks, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The tutor is running and so is the clock; written regularly, so that little is lost if the computer's clock is changed.</summary>
public sealed record ExamTimeSeen(ExamId Exam, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The computer's clock was changed while the tutor was watching: by this much more, or less, than the time that has passed.</summary>
public sealed record ExamClockMoved(ExamId Exam, TimeSpan By, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The lab is at fault; time does not count until it works again.</summary>
public sealed record ExamClockStopped(ExamId Exam, string Reason, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The lab works again.</summary>
public sealed record ExamClockStarted(ExamId Exam, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>A criterion has become true or false.</summary>
public sealed record CriterionChanged(ExamId Exam, CheckId Criterion, bool IsTrue, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The learner flags a task to come back to it, or removes the flag.</summary>
public sealed record ExamTaskFlagged(ExamId Exam, StepId Task, bool IsFlagged, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The learner asked for a task's hint.</summary>
public sealed record ExamHintTaken(ExamId Exam, StepId Task, int Level, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>The attempt has ended.</summary>
/// <param name="Exam">The exam.</param>
/// <param name="End">Why.</param>
/// <param name="Findings">The state of each criterion at the last look.</param>
/// <param name="At">When.</param>
public sealed record ExamFinished(
    ExamId Exam, ExamEnd End, ImmutableArray<CriterionFinding> Findings, DateTimeOffset At) : ExamEvent(Exam, At);

/// <summary>Why an attempt has ended.</summary>
public enum ExamEnd
{
    /// <summary>The learner has finished.</summary>
    HandedIn,

    TimeUp,
}

/// <summary>The state of a criterion when the exam ended, in the words of its check.</summary>
public sealed record CriterionFinding(CheckId Criterion, bool IsTrue, string Message, string Wanted, string Observed, string Where, string Command);
