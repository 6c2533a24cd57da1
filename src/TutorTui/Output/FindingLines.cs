using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TutorTui.Core.Labs;
using TutorTui.Languages;
using TutorTui.Tui.Screen;

namespace TutorTui.Output;

/// <summary>A doctor's findings, for people and for programs.</summary>
internal static class FindingLines
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append($"{TextWidth.Pad(DoctorTexts.Current.Kind(finding.Kind), 8)} {TextWidth.Pad(finding.Subject, 15)} {finding.Observed}\n");
            if (finding.Advice.Length > 0)
            {
                text.Append($"{string.Empty,-24} -> {finding.Advice}\n");
            }
        }

        var problems = findings.Count(finding => finding.Kind is FindingKind.Problem);
        return text.Append($"\n{(problems == 0 ? DoctorTexts.Current.LabPossible : DoctorTexts.Current.NoLabYet(problems))}\n").ToString();
    }

    public static string Json(ImmutableArray<Finding> findings) => JsonSerializer.Serialize(
        new FindingsDocument(
            Schema,
            findings.Select(finding => new ReportedFinding(finding.Subject, Word(finding.Kind), finding.Observed, finding.Advice))),
        OutputJson.Default.FindingsDocument) + "\n";

    /// <summary>The word in JSON.</summary>
    public static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Good => "ok",
        FindingKind.Note => "note",
        FindingKind.Problem => "problem",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}
