using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>Writes what verbs print as JSON; by generated code, as the program is compiled ahead of time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(ProgressDocument))]
[JsonSerializable(typeof(DiagnosesDocument))]
[JsonSerializable(typeof(DiagnosticsDocument))]
[JsonSerializable(typeof(LessonsDocument))]
[JsonSerializable(typeof(HitsDocument))]
[JsonSerializable(typeof(VerificationDocument))]
[JsonSerializable(typeof(ExamDocument))]
[JsonSerializable(typeof(ExamsDocument))]
[JsonSerializable(typeof(SettingsDocument))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    /// <summary>Does not escape letters of any script, because people read the output too.</summary>
    public static OutputJson Readable { get; } = new(new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
