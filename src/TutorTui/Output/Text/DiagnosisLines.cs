using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Json.Documents;
using TutorTui.Tui.Screen;

namespace TutorTui.Output.Text;

/// <summary>A doctor's findings, for people and for programs.</summary>
internal static class DiagnosisLines
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<Diagnosis> diagnosiss)
    {
        var text = new StringBuilder();
        foreach (var diagnosis in diagnosiss)
        {
            text.Append($"{TextWidth.Pad(DoctorOutputTexts.Current.Kind(diagnosis.Kind), 8)} {TextWidth.Pad(diagnosis.Subject, 15)} {diagnosis.Observed}\n");
            if (diagnosis.Advice.Length > 0)
            {
                text.Append($"{string.Empty,-24} -> {diagnosis.Advice}\n");
            }
        }

        var problems = diagnosiss.Count(diagnosis => diagnosis.Kind is DiagnosisKind.Problem);
        return text.Append($"\n{(problems == 0 ? DoctorOutputTexts.Current.LabPossible : DoctorOutputTexts.Current.NoLabYet(problems))}\n").ToString();
    }

    public static string Json(ImmutableArray<Diagnosis> diagnosiss) => JsonSerializer.Serialize(
        new DiagnosesDocument(
            Schema,
            diagnosiss.Select(diagnosis => new ReportedDiagnosis(diagnosis.Subject, Word(diagnosis.Kind), diagnosis.Observed, diagnosis.Advice))),
        OutputJson.Default.DiagnosesDocument) + "\n";

    /// <summary>The word in JSON.</summary>
    public static string Word(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Good => "ok",
        DiagnosisKind.Note => "note",
        DiagnosisKind.Problem => "problem",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}
