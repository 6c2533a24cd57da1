using TutorTui.Output.Text;

namespace TutorTui.Output.Json.Documents;

/// <summary>The doctor's findings as <see cref="DiagnosisLines"/> prints them.</summary>
internal sealed record DiagnosesDocument(int Schema, IEnumerable<ReportedDiagnosis> Findings);

internal sealed record ReportedDiagnosis(string Subject, string Kind, string Observed, string Advice);
