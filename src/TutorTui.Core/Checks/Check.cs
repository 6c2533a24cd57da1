using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks;

/// <summary>
/// One fact that a step or an outcome wants to be true. It speaks of the final state, so that every way that leads there
/// counts; only look-only steps ask for a command that was run.
/// </summary>
public sealed record Check
{
    /// <summary>Unique in the lesson: the step's id, or <c>step-id/name</c> where a step has several.</summary>
    public required CheckId Id { get; init; }

    /// <summary>What must be true, as a sentence for the learner, without a full stop.</summary>
    public required string Sentence { get; init; }

    public required Condition Condition { get; init; }

    /// <summary>
    /// What is said while a script of the check does not say yes, as whole sentences; null where the script's own output is told.
    /// </summary>
    public string? Otherwise { get; init; }

    /// <summary>
    /// The step that must have passed first, or null. "The network is gone" says nothing before it was there.
    /// </summary>
    public StepId? After { get; init; }

    /// <summary>
    /// Checks of the lesson that must be true first. Until then this one waits for them: one cause, one error.
    /// </summary>
    public ImmutableArray<CheckId> Needs { get; init; } = [];

    /// <summary>What it counts in a score.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>What the book shows as the output of the command that is asked for, or null.</summary>
    public string? ExpectedOutput { get; init; }
}
