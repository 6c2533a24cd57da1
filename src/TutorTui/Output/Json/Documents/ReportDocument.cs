using TutorTui.Core.Checks;

namespace TutorTui.Output.Json.Documents;

/// <summary>A lesson's report as <c>ReportJson</c> prints it.</summary>
internal sealed record ReportDocument(
    int Schema, string Lesson, string Title, int Passed, bool Complete, int Score, int MaxScore, IEnumerable<ReportedStep> Steps);

internal sealed record ReportedStep(
    int Number,
    string Id,
    string Title,
    bool Passed,
    string Standing,
    DateTimeOffset? NotTrueSince,
    DateTimeOffset? PassedAt,
    IEnumerable<ReportedCheck> Checks);

internal sealed record ReportedCheck(
    string Id,
    string Sentence,
    string Verdict,
    string Message,
    string? Cause,
    ReportedEvidence? Evidence,
    ReportedConvergence? Converging,
    IEnumerable<ReportedHop> Path,
    OutputDifference? Difference);

internal sealed record ReportedEvidence(string Wanted, string Observed, string Where, string Command, DateTimeOffset? LookedAt);

internal sealed record ReportedConvergence(int Done, int Wanted, string Unit, double Seconds, double Patience);

internal sealed record ReportedHop(string Name, string State, string Fact, string Where, string? Command);
