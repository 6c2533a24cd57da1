using TutorTui.Output.Text;

namespace TutorTui.Output.Json.Documents;

/// <summary>What was found in lessons as <see cref="DiagnosticLines"/> prints it.</summary>
internal sealed record DiagnosticsDocument(int Schema, int Errors, IEnumerable<ReportedDiagnostic> Diagnostics);

internal sealed record ReportedDiagnostic(string Code, string Severity, string File, int Line, int Column, string Message);
