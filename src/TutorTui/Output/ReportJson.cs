using System.Text.Json;
using TutorTui.Core.Checks;
using TutorTui.Core.Coach;
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
            report.Score,
            report.MaxScore,
            Steps = report.Steps.Select(step => new
            {
                step.Step.Number,
                Id = step.Step.Id.ToString(),
                step.Step.Title,
                Passed = step.IsPassed,
                Standing = StandingWord.Of(step.Standing),
                NotTrueSince = step.Lost?.Since,
                step.PassedAt,
                Checks = step.Checks.Select(check => new
                {
                    Id = check.Check.Id.ToString(),
                    check.Check.Sentence,
                    Verdict = ReportLines.Word(check.Verdict),
                    check.Message,
                    Cause = check.Verdict is Verdict.Pass ? null : HintTag.Of(check.Cause),
                    Evidence = check.Evidence is { } evidence
                        ? new { evidence.Wanted, evidence.Observed, Where = evidence.Where.ToString(), evidence.Command, evidence.LookedAt }
                        : null,
                    Converging = check.Convergence is { } convergence
                        ? new { convergence.Done, convergence.Wanted, convergence.Unit, Seconds = convergence.Elapsed.TotalSeconds, Patience = convergence.Patience.TotalSeconds }
                        : null,
                    Path = check.Path.Select(hop => new { hop.Name, State = hop.State.ToString().ToLowerInvariant(), hop.Fact, Where = hop.Where.ToString(), hop.Command }),
                    check.Difference,
                }),
            }),
        },
        Options);
}
