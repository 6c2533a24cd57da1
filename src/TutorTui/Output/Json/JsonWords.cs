using TutorTui.Core.Checks;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;

namespace TutorTui.Output.Json;

/// <summary>Words that programs read in JSON: the same in every language, and never changed.</summary>
internal static class JsonWords
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => "pass",
        Verdict.NotYet => "not yet",
        Verdict.Fail => "fail",
        Verdict.Waiting => "waiting",
        Verdict.Unknown => "unknown",
    };

    public static string Of(StepStatus status) => status switch
    {
        StepStatus.Open => "open",
        StepStatus.Passed => "passed",
        StepStatus.PassedWithHelp => "passed with help",
        StepStatus.Skipped => "skipped",
    };

    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Text => "text",
        SearchKind.Hint => "hints",
        SearchKind.Solution => "solutions",
        SearchKind.Glossary => "glossary",
        SearchKind.Reference => "Docker's own help",
        SearchKind.Error => "errors",
    };

    public static string Of(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Good => "ok",
        DiagnosisKind.Note => "note",
        DiagnosisKind.Problem => "problem",
    };
}
