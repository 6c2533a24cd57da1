using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Core.Results;

namespace TutorTui.Output.Reports;

/// <summary>A report as JSON; <c>schema</c> is raised when a field changes its meaning or goes.</summary>
internal static class JsonReport
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(LearnerReport report) => JsonSerializer.Serialize(
        new { Schema, report.Learner, report.MadeAt, report.Tutor, report.Lessons, report.Exams, report.Timeline }, Options) + "\n";
}
