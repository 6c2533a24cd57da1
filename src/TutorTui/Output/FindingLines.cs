using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TutorTui.Core.Labs;

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
            text.Append($"{Word(finding.Kind),-8} {finding.Subject,-15} {finding.Observed}\n");
            if (finding.Advice.Length > 0)
            {
                text.Append($"{string.Empty,-24} -> {finding.Advice}\n");
            }
        }

        var problems = findings.Count(finding => finding.Kind is FindingKind.Problem);
        return text.Append(problems == 0 ? "\nA lab can be had here.\n" : $"\nNo lab yet: {problems} to put right. Text, hints and solutions work all the same.\n")
            .ToString();
    }

    public static string Json(ImmutableArray<Finding> findings) => JsonSerializer.Serialize(
        new FindingsDocument(
            Schema,
            findings.Select(finding => new ReportedFinding(finding.Subject, Word(finding.Kind), finding.Observed, finding.Advice))),
        OutputJson.Default.FindingsDocument) + "\n";

    private static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Good => "ok",
        FindingKind.Note => "note",
        FindingKind.Problem => "problem",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}
