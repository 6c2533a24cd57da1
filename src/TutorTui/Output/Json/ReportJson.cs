using System.Text.Json;
using TutorTui.Core.Checks;
using TutorTui.Core.Coach;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>A lesson's report as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class ReportJson
{
    private const int Schema = 1;

    public static string Write(LessonReport report) => JsonSerializer.Serialize(
        new ReportDocument(
            Schema,
            report.Lesson.Id.ToString(),
            report.Lesson.Title,
            report.PassedCount,
            report.IsComplete,
            report.Score,
            report.MaxScore,
            report.Steps.Select(ToDocument)),
        OutputJson.Default.ReportDocument);

    private static ReportedStep ToDocument(StepReport step) => new(
        step.Step.Number,
        step.Step.Id.ToString(),
        step.Step.Title,
        step.IsPassed,
        JsonWords.Of(step.Status),
        step.Regression?.Since,
        step.PassedAt,
        step.Checks.Select(ToDocument));

    private static ReportedCheck ToDocument(CheckReport check) => new(
        check.Check.Id.ToString(),
        check.Check.Sentence,
        JsonWords.Of(check.Verdict),
        check.Message,
        check.Verdict is Verdict.Pass ? null : HintTag.Of(check.Cause),
        check.Evidence is { } evidence
            ? new(evidence.Wanted, evidence.Observed, evidence.Where.ToString(), evidence.Command, evidence.LookedAt)
            : null,
        check.Convergence is { } convergence
            ? new(convergence.Done, convergence.Wanted, convergence.Unit, convergence.Elapsed.TotalSeconds, convergence.Patience.TotalSeconds)
            : null,
        check.Path.Select(hop => new ReportedHop(
            hop.Name, hop.State.ToString().ToLowerInvariant(), hop.Fact, hop.Where.ToString(), hop.Command)),
        check.Difference);
}
