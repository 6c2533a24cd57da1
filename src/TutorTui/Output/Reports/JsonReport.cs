using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>A report as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static partial class JsonReport
{
    private const int Schema = 1;

    private static readonly ReportContext Readable = new(new(ReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<TimelineKind>(JsonNamingPolicy.CamelCase) },
    });

    public static string Write(LearnerReport report) => JsonSerializer.Serialize(
        new LearnerDocument(Schema, report.Learner, report.MadeAt, report.Tutor, report.Lessons, report.Exams, report.Timeline),
        Readable.LearnerDocument) + "\n";

    private sealed record LearnerDocument(
        int Schema,
        string Learner,
        DateTimeOffset MadeAt,
        string Tutor,
        ImmutableArray<LessonResult> Lessons,
        ImmutableArray<ExamResult> Exams,
        ImmutableArray<TimelineEntry> Timeline);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
    [JsonSerializable(typeof(LearnerDocument))]
    private sealed partial class ReportContext : JsonSerializerContext;
}
