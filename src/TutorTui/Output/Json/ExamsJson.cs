using System.Text.Json;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Output.Exams;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>The exams as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class ExamsJson
{
    private const int Schema = 1;

    public static string Write(IEnumerable<Exam> exams, ExamService service, ExamHistory history) => JsonSerializer.Serialize(
        new ExamsDocument(Schema, history.Running?.Name, exams.Select(exam => ToDocument(exam, ExamStatusLine.Of(exam, service, history)))),
        OutputJson.Readable.ExamsDocument);

    private static ListedExam ToDocument(Exam exam, ExamStatusLine line) => new(
        exam.Id.ToString(),
        exam.Title,
        exam.Summary,
        exam.Limit.TotalMinutes,
        exam.PassMark,
        exam.Policy.HintPrice,
        exam.Policy.ShowsTicks,
        exam.Policy.Lookup.Order().Select(JsonWords.Of),
        exam.Tasks.Select(task => new ListedTask(task.Id.ToString(), task.Title, task.Lesson.ToString(), task.Weight)),
        line.Finished,
        line.Best is { } best ? Math.Round(best.Percent, 2) : null,
        line.Best is { IsPassed: true });
}
