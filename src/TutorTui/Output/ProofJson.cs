using System.Text.Json;
using TutorTui.Verification;

namespace TutorTui.Output;

/// <summary>The results of a proof as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class ProofJson
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Write(ProofSummary summary, ProofLog log) => JsonSerializer.Serialize(
        new
        {
            Schema,
            summary.Proven,
            summary.Failed,
            Seconds = summary.Elapsed.TotalSeconds,
            MutationScore = summary.Mistakes.Total == 0 ? (double?)null : (double)summary.Mistakes.Proven / summary.Mistakes.Total,
            Lessons = summary.Lessons.Select(lesson => new
            {
                Id = lesson.Id.ToString(),
                lesson.Checks,
                lesson.Alternatives,
                lesson.Mistakes,
                Seconds = lesson.Elapsed.TotalSeconds,
                lesson.Skipped,
            }),
            Results = log.Results.Select(result => new
            {
                Lesson = result.Lesson.ToString(),
                Kind = result.Kind.ToString().ToLowerInvariant(),
                result.Subject,
                result.Run,
                Proven = result.IsProven,
                result.Note,
                result.Problem,
                Seconds = result.Elapsed.TotalSeconds,
            }),
        },
        Options);
}
