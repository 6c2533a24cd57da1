using System.Text.Json;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>Attempts as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class ExamJson
{
    private const int Schema = 1;

    /// <summary>A finished attempt in full; of a running one only what the exam allows.</summary>
    public static string Write(ExamPaper paper, ExamAttempt attempt, DateTimeOffset now)
    {
        var score = ExamScore.Of(paper, attempt);
        var isOpen = attempt.IsFinished || paper.Exam.Policy.ShowsTicks;
        return JsonSerializer.Serialize(
            new ExamDocument(
                Schema,
                attempt.Name,
                attempt.Exam.ToString(),
                attempt.Seed,
                attempt.StartedAt,
                attempt.FinishedAt,
                attempt.IsFinished ? attempt.End is ExamEnd.TimeUp ? "time-up" : "handed-in" : null,
                attempt.Limit.TotalSeconds,
                Math.Round(attempt.UsedAt(now).TotalSeconds),
                Math.Round(attempt.LeftAt(now).TotalSeconds),
                attempt.Stops.Select(stop => new ReportedStop(stop.Reason, stop.From, stop.To)),
                attempt.ClockMoved.TotalSeconds,
                isOpen ? Math.Round(score.Percent, 2) : null,
                score.PassMark,
                attempt.IsFinished ? score.IsPassed : null,
                score.Tasks.Select(task => new ReportedTask(
                    task.Task.Id.ToString(),
                    task.Task.Title,
                    task.Task.Lesson.ToString(),
                    attempt.Flags.Contains(task.Task.Id),
                    task.Hints,
                    task.MaxPoints,
                    isOpen ? Math.Round(task.Points, 2) : null,
                    isOpen ? task.Criteria.Select(Criterion) : null))),
            OutputJson.Default.ExamDocument);
    }

    private static ReportedCriterion Criterion(CriterionScore criterion) => new(
        criterion.Criterion.Id.ToString(),
        criterion.Criterion.Check.Sentence,
        criterion.History.IsTrue,
        criterion.History.FirstTrueAt,
        criterion.History.FirstTrueAt is null ? null : Math.Round(criterion.History.FirstTrueAfter.TotalSeconds),
        criterion.History.BrokenAt,
        Math.Round(criterion.MaxPoints, 2),
        Math.Round(criterion.Points, 2),
        criterion.Finding?.Message,
        criterion.Finding?.Wanted,
        criterion.Finding?.Observed,
        criterion.Finding?.Where,
        criterion.Finding?.Command);
}
