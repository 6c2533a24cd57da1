using System.Text.Json;
using TutorTui.Output.Json.Documents;
using TutorTui.Verification;

namespace TutorTui.Output.Json;

/// <summary>Verification results as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class VerificationJson
{
    private const int Schema = 1;

    public static string Write(VerificationSummary summary, VerificationLog log) => JsonSerializer.Serialize(
        new VerificationDocument(
            Schema,
            summary.Verified,
            summary.Failed,
            summary.Elapsed.TotalSeconds,
            summary.Mistakes.Total == 0 ? null : (double)summary.Mistakes.Verified / summary.Mistakes.Total,
            summary.Lessons.Select(lesson => new VerifiedLesson(
                lesson.Id.ToString(), lesson.Checks, lesson.Alternatives, lesson.Mistakes, lesson.Elapsed.TotalSeconds, lesson.Skipped)),
            log.Results.Select(result => new VerifiedFact(
                result.Lesson.ToString(),
                result.Kind.ToString().ToLowerInvariant(),
                result.Subject,
                result.Run,
                result.IsVerified,
                result.Note,
                result.Problem,
                result.Elapsed.TotalSeconds))),
        OutputJson.Default.VerificationDocument);
}
