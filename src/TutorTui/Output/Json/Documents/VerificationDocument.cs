using TutorTui.Verification;

namespace TutorTui.Output.Json.Documents;

/// <summary>Verification results as <c>VerificationJson</c> prints it.</summary>
internal sealed record VerificationDocument(
    int Schema,
    int Proven,
    int Failed,
    double Seconds,
    double? MutationScore,
    IEnumerable<VerifiedLesson> Lessons,
    IEnumerable<VerifiedFact> Results);

internal sealed record VerifiedLesson(
    string Id, Tally Checks, Tally Alternatives, Tally Mistakes, double Seconds, string? Skipped);

internal sealed record VerifiedFact(
    string Lesson, string Kind, string Subject, int Run, bool Proven, string Note, string? Problem, double Seconds);
