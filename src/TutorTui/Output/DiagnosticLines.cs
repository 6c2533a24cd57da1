using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Content;

namespace TutorTui.Output;

/// <summary>What was found in lessons, for people and for programs.</summary>
internal static class DiagnosticLines
{
    private const int Schema = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        return string.Concat(diagnostics.Select(diagnostic => $"{diagnostic}\n"))
            + $"{errors} errors, {diagnostics.Length - errors} warnings\n";
    }

    public static string Json(ImmutableArray<Diagnostic> diagnostics) => JsonSerializer.Serialize(
        new
        {
            Schema,
            Errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error),
            Diagnostics = diagnostics.Select(diagnostic => new
            {
                diagnostic.Code,
                Severity = diagnostic.Severity.ToString().ToLowerInvariant(),
                diagnostic.File,
                diagnostic.Line,
                diagnostic.Column,
                diagnostic.Message,
            }),
        },
        Options) + "\n";
}
