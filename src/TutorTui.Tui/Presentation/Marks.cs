using TutorTui.Core.Checks;
using TutorTui.Core.Lessons;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>One character that says how something stands; the shapes differ, so that colour is not needed.</summary>
internal static class Marks
{
    public static (string Mark, Role Role) Of(StepReport? step) => step switch
    {
        null => ("○", Role.Muted),
        { IsPassed: true } => ("✓", Role.Pass),
        _ => Of(step.Obstacle?.Verdict ?? Verdict.Pass),
    };

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
