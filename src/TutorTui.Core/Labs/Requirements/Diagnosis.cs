namespace TutorTui.Core.Labs.Requirements;

/// <summary>The result of examining one condition for a lab on this computer.</summary>
/// <param name="Subject">What was examined, such as <c>Docker Engine</c>.</param>
/// <param name="Kind">What it means for the learner.</param>
/// <param name="Observed">What was found, in words.</param>
/// <param name="Advice">What to do, or what the tutor will do; empty if there is nothing to do.</param>
public sealed record Diagnosis(string Subject, DiagnosisKind Kind, string Observed, string Advice = "");

/// <summary>What a diagnosis means for the learner.</summary>
public enum DiagnosisKind
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Works, but differs from the book or takes extra time.</summary>
    Note,

    /// <summary>Must be fixed before a lab can be made.</summary>
    Problem,
}
