using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Content.Diagnostics;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>What was found in lessons, as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class DiagnosticsJson
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<Diagnostic> diagnostics) => JsonSerializer.Serialize(
        new DiagnosticsDocument(
            Schema,
            diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error),
            diagnostics.Select(diagnostic => new ReportedDiagnostic(
                diagnostic.Code,
                diagnostic.Severity.ToString().ToLowerInvariant(),
                diagnostic.File,
                diagnostic.Line,
                diagnostic.Column,
                diagnostic.Message))),
        OutputJson.Readable.DiagnosticsDocument) + "\n";
}
