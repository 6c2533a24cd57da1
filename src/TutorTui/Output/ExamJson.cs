using System.Text.Json;
using TutorTui.Core.Exams;

namespace TutorTui.Output;

/// <summary>Attempts as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ExamJson
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>A finished attempt in full; of a running one only what the exam allows.</summary>
    public static string Write(ExamPaper paper, ExamAttempt attempt, DateTimeOffset now)
    {
        var score = ExamScore.Of(paper, attempt);
        var isOpen = attempt.IsFinished || paper.Exam.Policy.ShowsTicks;
        return JsonSerializer.Serialize(
            new
            {
                Schema,
                Attempt = attempt.Name,
                Exam = attempt.Exam.ToString(),
                attempt.Seed,
                attempt.StartedAt,
                attempt.FinishedAt,
                End = attempt.IsFinished ? attempt.End is ExamEnd.TimeUp ? "time-up" : "handed-in" : null,
                LimitSeconds = attempt.Limit.TotalSeconds,
                UsedSeconds = Math.Round(attempt.UsedAt(now).TotalSeconds),
                LeftSeconds = Math.Round(attempt.LeftAt(now).TotalSeconds),
                Stopped = attempt.Stops.Select(stop => new { stop.Reason, stop.From, stop.To }),
                ClockMovedSeconds = attempt.ClockMoved.TotalSeconds,
                Percent = isOpen ? Math.Round(score.Percent, 2) : (decimal?)null,
                score.PassMark,
                Passed = attempt.IsFinished ? score.IsPassed : (bool?)null,
                Tasks = score.Tasks.Select(task => new
                {
                    Id = task.Task.Id.ToString(),
                    task.Task.Title,
                    Lesson = task.Task.Lesson.ToString(),
                    Flagged = attempt.Flags.Contains(task.Task.Id),
                    task.Hints,
                    MaxPoints = task.MaxPoints,
                    Points = isOpen ? Math.Round(task.Points, 2) : (decimal?)null,
                    Criteria = isOpen ? task.Criteria.Select(Criterion) : null,
                }),
            },
            Options);
    }

    private static object Criterion(CriterionScore criterion) => new
    {
        Id = criterion.Criterion.Id.ToString(),
        criterion.Criterion.Check.Sentence,
        True = criterion.History.IsTrue,
        criterion.History.FirstTrueAt,
        FirstTrueAfterSeconds = criterion.History.FirstTrueAt is null ? (double?)null : Math.Round(criterion.History.FirstTrueAfter.TotalSeconds),
        criterion.History.BrokenAt,
        MaxPoints = Math.Round(criterion.MaxPoints, 2),
        Points = Math.Round(criterion.Points, 2),
        criterion.Finding?.Message,
        criterion.Finding?.Wanted,
        criterion.Finding?.Observed,
        criterion.Finding?.Where,
        criterion.Finding?.Command,
    };
}
