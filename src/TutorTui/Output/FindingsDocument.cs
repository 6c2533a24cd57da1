namespace TutorTui.Output;

/// <summary>The doctor's findings as <see cref="FindingLines"/> prints them.</summary>
internal sealed record FindingsDocument(int Schema, IEnumerable<ReportedFinding> Findings);

internal sealed record ReportedFinding(string Subject, string Kind, string Observed, string Advice);
