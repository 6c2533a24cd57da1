using System.Text.Json;
using TutorTui.Verification;

namespace TutorTui.Output;

/// <summary>The results of a proof as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ProofJson
{
    private const int Schema = 1;

    public static string Write(ProofSummary summary, ProofLog log) => JsonSerializer.Serialize(
        new ProofDocument(
            Schema,
            summary.Proven,
            summary.Failed,
            summary.Elapsed.TotalSeconds,
            summary.Mistakes.Total == 0 ? null : (double)summary.Mistakes.Proven / summary.Mistakes.Total,
            summary.Lessons.Select(lesson => new ProvenLesson(
                lesson.Id.ToString(), lesson.Checks, lesson.Alternatives, lesson.Mistakes, lesson.Elapsed.TotalSeconds, lesson.Skipped)),
            log.Results.Select(result => new ProvenFact(
                result.Lesson.ToString(),
                result.Kind.ToString().ToLowerInvariant(),
                result.Subject,
                result.Run,
                result.IsProven,
                result.Note,
                result.Problem,
                result.Elapsed.TotalSeconds))),
        OutputJson.Default.ProofDocument);
}
