namespace TutorTui.Core.Labs.Requirements;

/// <summary>What was found out about one condition for a lab on this computer.</summary>
/// <param name="Subject">What was looked at, such as <c>Docker Engine</c>.</param>
/// <param name="Kind">What it means for the learner.</param>
/// <param name="Observed">What is there, in words.</param>
/// <param name="Advice">What to do, or what the tutor will do about it; empty when nothing is to be done.</param>
public sealed record Diagnosis(string Subject, DiagnosisKind Kind, string Observed, string Advice = "");

/// <summary>What a diagnosis means for the learner.</summary>
public enum DiagnosisKind
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Works, but differs from the book, or costs time.</summary>
    Note,

    /// <summary>Has to be put right before there can be a lab.</summary>
    Problem,
}
