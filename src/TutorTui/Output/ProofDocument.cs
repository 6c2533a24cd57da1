using TutorTui.Verification;

namespace TutorTui.Output;

/// <summary>A proof as <see cref="ProofJson"/> prints it.</summary>
internal sealed record ProofDocument(
    int Schema,
    int Proven,
    int Failed,
    double Seconds,
    double? MutationScore,
    IEnumerable<ProvenLesson> Lessons,
    IEnumerable<ProvenFact> Results);

internal sealed record ProvenLesson(
    string Id, Tally Checks, Tally Alternatives, Tally Mistakes, double Seconds, string? Skipped);

internal sealed record ProvenFact(
    string Lesson, string Kind, string Subject, int Run, bool Proven, string Note, string? Problem, double Seconds);
