using System.Collections.Immutable;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Exams.Attempts;

/// <summary>All attempts at all exams, in the order in which they began: a fold over the learner's events.</summary>
public sealed record ExamHistory(ImmutableArray<ExamAttempt> Attempts)
{
    public static ExamHistory Empty { get; } = new([]);

    /// <summary>The running attempt, or null. There is at most one, because exams share the machines.</summary>
    public ExamAttempt? Running => Attempts.FirstOrDefault(attempt => !attempt.IsFinished);

    public static ExamHistory Of(IEnumerable<ProgressEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(Empty, (history, next) => history.With(next));
    }

    /// <summary>The attempts at one exam.</summary>
    public IEnumerable<ExamAttempt> At(ExamId exam) => Attempts.Where(attempt => attempt.Exam == exam);

    /// <summary>The attempt of this name, such as <c>chapter-6-2</c>, or the latest at the exam of this id; null when there is none.</summary>
    public ExamAttempt? Find(string name) =>
        Attempts.FirstOrDefault(attempt => attempt.Name == name) ?? Attempts.LastOrDefault(attempt => attempt.Exam.ToString() == name);

    /// <summary>The history after one more event. The start of an exam is ignored while an attempt is running.</summary>
    public ExamHistory With(ProgressEvent next) => next switch
    {
        ExamStarted started when Running is null =>
            new(Attempts.Add(ExamAttempt.Begin(started, At(started.Exam).Count() + 1))),
        _ when Running is { } running && running.With(next) is var changed && !ReferenceEquals(running, changed) =>
            new(Attempts.Replace(running, changed)),
        _ => this,
    };
}
