using System.Collections.Immutable;

namespace TutorTui.Core.Results;

/// <summary>Everything a learner has achieved, to be read or handed in.</summary>
/// <param name="Learner">The learner's name, as given.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Tutor">The program's version.</param>
/// <param name="Lessons">In the order of the courses; also those that were never begun.</param>
/// <param name="Exams">Finished attempts, in the order in which they began.</param>
/// <param name="Timeline">What happened when, oldest first.</param>
public sealed record LearnerReport(
    string Learner,
    DateTimeOffset MadeAt,
    string Tutor,
    ImmutableArray<LessonResult> Lessons,
    ImmutableArray<ExamResult> Exams,
    ImmutableArray<TimelineEntry> Timeline);

/// <summary>A lesson as the learner left it.</summary>
public sealed record LessonResult(
    string Course, string Id, string Title, DateTimeOffset? StartedAt, ImmutableArray<StepResult> Steps)
{
    public int Passed => Steps.Count(step => step.PassedAt is not null);

    /// <summary>How many of the passed steps were the learner's alone.</summary>
    public int PassedAlone => Steps.Count(step => step is { PassedAt: not null, IsHelped: false });
}

/// <summary>A step of a lesson.</summary>
public sealed record StepResult(
    int Number, string Id, string Title, DateTimeOffset? PassedAt, bool IsHelped, bool IsSkipped, int Hints, DateTimeOffset? NotTrueSince);

/// <summary>A finished attempt at an exam. Points and percent are rounded down to two digits.</summary>
public sealed record ExamResult(
    string Attempt,
    string Exam,
    string Title,
    DateTimeOffset StartedAt,
    DateTimeOffset FinishedAt,
    bool IsTimeUp,
    int UsedSeconds,
    int LimitSeconds,
    int StoppedSeconds,
    int ClockMovedSeconds,
    int Seed,
    decimal Percent,
    int PassMark,
    bool IsPassed,
    ImmutableArray<TaskResult> Tasks);

/// <summary>A task of an attempt.</summary>
public sealed record TaskResult(
    string Id, string Title, string Lesson, decimal Points, decimal MaxPoints, int Hints, ImmutableArray<CriterionResult> Criteria);

/// <summary>A criterion of a task.</summary>
public sealed record CriterionResult(string Id, string Sentence, bool IsTrue, int? FirstTrueAfterSeconds, int TimesBroken, string Message);

/// <summary>Something that happened.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Kind">What kind of event it was.</param>
/// <param name="Subject">The lesson or attempt it belongs to.</param>
/// <param name="Text">A short description for people.</param>
public sealed record TimelineEntry(DateTimeOffset At, TimelineKind Kind, string Subject, string Text);

/// <summary>The kinds of events in a report's timeline.</summary>
public enum TimelineKind
{
    Begin,
    Pass,
    Help,
    Lost,
    End,
}
