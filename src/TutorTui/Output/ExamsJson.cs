using System.Text.Json;
using TutorTui.Core.Exams;

namespace TutorTui.Output;

/// <summary>The exams as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ExamsJson
{
    private const int Schema = 1;

    public static string Write(IEnumerable<Exam> exams, ExamDesk desk, ExamHistory history) => JsonSerializer.Serialize(
        new ExamsDocument(Schema, history.Running?.Name, exams.Select(exam => ToDocument(exam, ExamStanding.Of(exam, desk, history)))),
        OutputJson.Readable.ExamsDocument);

    private static ListedExam ToDocument(Exam exam, ExamStanding standing) => new(
        exam.Id.ToString(),
        exam.Title,
        exam.Summary,
        exam.Limit.TotalMinutes,
        exam.PassMark,
        exam.Policy.HintPrice,
        exam.Policy.ShowsTicks,
        exam.Policy.Lookup.Order().Select(SearchLines.Word),
        exam.Tasks.Select(task => new ListedTask(task.Id.ToString(), task.Title, task.Lesson.ToString(), task.Weight)),
        standing.Finished,
        standing.Best is { } best ? Math.Round(best.Percent, 2) : null,
        standing.Best is { IsPassed: true });
}
