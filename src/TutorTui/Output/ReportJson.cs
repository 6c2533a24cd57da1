using System.Text.Json;
using TutorTui.Core.Lessons;

namespace TutorTui.Output;

/// <summary>A lesson's report as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ReportJson
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Write(LessonReport report) => JsonSerializer.Serialize(
        new
        {
            Schema,
            Lesson = report.Lesson.Id.ToString(),
            report.Lesson.Title,
            Passed = report.PassedCount,
            Complete = report.IsComplete,
            Steps = report.Steps.Select(step => new
            {
                step.Step.Number,
                Id = step.Step.Id.ToString(),
                step.Step.Title,
                Passed = step.IsPassed,
                step.PassedAt,
                Checks = step.Checks.Select(check => new
                {
                    Id = check.Check.Id.ToString(),
                    check.Check.Sentence,
                    Verdict = ReportLines.Word(check.Verdict),
                    check.Message,
                    check.Evidence,
                }),
            }),
        },
        Options);
}
