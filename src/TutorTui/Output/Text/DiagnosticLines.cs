using System.Collections.Immutable;
using TutorTui.Content.Diagnostics;

namespace TutorTui.Output.Text;

/// <summary>What was found in lessons.</summary>
internal static class DiagnosticLines
{
    public static string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity is Severity.Error);
        return string.Concat(diagnostics.Select(diagnostic => $"{diagnostic}\n"))
            + $"{errors} errors, {diagnostics.Length - errors} warnings\n";
    }
}
