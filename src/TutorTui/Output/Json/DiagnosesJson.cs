using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>A doctor's findings as JSON; <c>schema</c> is incremented when a field changes its meaning or is removed.</summary>
internal static class DiagnosesJson
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<Diagnosis> diagnoses) => JsonSerializer.Serialize(
        new DiagnosesDocument(
            Schema,
            diagnoses.Select(diagnosis => new ReportedDiagnosis(
                diagnosis.Subject, JsonWords.Of(diagnosis.Kind), diagnosis.Observed, diagnosis.Advice))),
        OutputJson.Default.DiagnosesDocument) + "\n";
}
