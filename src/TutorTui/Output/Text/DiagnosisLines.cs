using System.Collections.Immutable;
using System.Text;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Languages;
using TutorTui.Terminal.Text;

namespace TutorTui.Output.Text;

/// <summary>A doctor's findings.</summary>
internal static class DiagnosisLines
{
    public static string Write(ImmutableArray<Diagnosis> diagnoses)
    {
        var text = new StringBuilder();
        foreach (var diagnosis in diagnoses)
        {
            text.Append($"{TextWidth.Pad(DoctorOutputTexts.Current.Kind(diagnosis.Kind), 8)} {TextWidth.Pad(diagnosis.Subject, 15)} {diagnosis.Observed}\n");
            if (diagnosis.Advice.Length > 0)
            {
                text.Append($"{string.Empty,-24} -> {diagnosis.Advice}\n");
            }
        }

        var problems = diagnoses.Count(diagnosis => diagnosis.Kind is DiagnosisKind.Problem);
        return text.Append($"\n{(problems == 0 ? DoctorOutputTexts.Current.LabPossible : DoctorOutputTexts.Current.NoLabYet(problems))}\n").ToString();
    }
}
