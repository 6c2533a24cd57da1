using System.Text.Json;
using System.Text.Json.Serialization;

namespace TutorTui.Output;

/// <summary>Writes what verbs print as JSON; by generated code, as the program is compiled ahead of time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(ReportDocument))]
[JsonSerializable(typeof(ProgressDocument))]
[JsonSerializable(typeof(FindingsDocument))]
internal sealed partial class OutputJson : JsonSerializerContext;
