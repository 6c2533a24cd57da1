using TutorTui.Core.Checks;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>One character for each status; the shapes differ, so that colour is not needed.</summary>
internal static class StatusGlyphs
{
    /// <summary>The character for a step's status.</summary>
    /// <param name="step">The step as it stands; null before the first look.</param>
    /// <param name="isFocused">Of the steps that wait to be done only this one is marked as being at hand.</param>
    public static (string Mark, Role Role) Of(StepReport? step, bool isFocused) => step switch
    {
        null => ("○", Role.Muted),
        { Regression: not null } => ("!", Role.Warning),
        { IsPassed: true } => ("✓", Role.Pass),
        { Status: StepStatus.Skipped } when !isFocused => ("–", Role.Muted),
        { Obstacle.Verdict: Verdict.NotYet } when !isFocused => ("○", Role.Muted),
        _ => Of(step.Obstacle?.Verdict ?? Verdict.Pass),
    };

    /// <summary>A task to come back to.</summary>
    public static (string Mark, Role Role) Flag { get; } = ("⚑", Role.Warning);

    public static (string Mark, Role Role) Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => ("✓", Role.Pass),
        Verdict.NotYet => ("●", Role.NotYet),
        Verdict.Fail => ("✗", Role.Fail),
        Verdict.Waiting => ("○", Role.Muted),
        Verdict.Unknown => ("?", Role.Muted),
        _ => throw new InvalidOperationException($"No mark for {verdict}."),
    };
}
