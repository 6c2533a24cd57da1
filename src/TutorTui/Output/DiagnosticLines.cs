using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Output;

/// <summary>What was found in lessons, for people and for programs.</summary>
internal static class DiagnosticLines
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        return string.Concat(diagnostics.Select(diagnostic => $"{diagnostic}\n"))
            + $"{errors} errors, {diagnostics.Length - errors} warnings\n";
    }

    public static string Json(ImmutableArray<Diagnostic> diagnostics) => JsonSerializer.Serialize(
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
