using TutorTui.Core.Identifiers;

namespace TutorTui.Verification;

/// <summary>The kinds of claims that are verified.</summary>
internal enum VerificationKind
{
    /// <summary>A check fails before its step and passes after the reference solution.</summary>
    Check,

    /// <summary>A step's checks change nothing on the machines.</summary>
    Purity,

    /// <summary>A step passes when it is done in another accepted way.</summary>
    Alternative,

    /// <summary>A mistake is caught, with the right explanation.</summary>
    WrongAnswer,

    /// <summary>A criterion of an exam is true after its task's reference solution; and the attempt earns every point.</summary>
    Criterion,
}

/// <summary>The result of verifying one claim.</summary>
/// <param name="Lesson">The lesson, or an exam's paper.</param>
/// <param name="Kind">Which of the kinds.</param>
/// <param name="Subject">The check, the step, or step and variant.</param>
/// <param name="Run">The number of the run, 1 or 2.</param>
/// <param name="Note">What was observed, in one line.</param>
/// <param name="Problem">Why the claim is not verified; null if it is.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record VerificationResult(
    LessonId Lesson, VerificationKind Kind, string Subject, int Run, string Note, string? Problem, TimeSpan Elapsed)
{
    public bool IsVerified => Problem is null;
}
