using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks;

/// <summary>
/// One fact that must be true for a step or an outcome to pass. It describes the final state, so that every way of reaching it
/// counts; only steps that change nothing ask for a command.
/// </summary>
public sealed record Check
{
    /// <summary>Unique in the lesson: the step's id, or <c>step-id/name</c> where a step has several.</summary>
    public required CheckId Id { get; init; }

    /// <summary>What must be true, as a sentence for the learner, without a full stop.</summary>
    public required string Sentence { get; init; }

    public required Condition Condition { get; init; }

    /// <summary>
    /// The explanation, in whole sentences, while the check's script fails; null to show the script's own output.
    /// </summary>
    public string? Otherwise { get; init; }

    /// <summary>
    /// The step that must have passed first, or null. "The network is gone" means nothing before the network existed.
    /// </summary>
    public StepId? After { get; init; }

    /// <summary>
    /// Checks of the lesson that must be true first. Until then this one waits, so that one cause gives one error.
    /// </summary>
    public ImmutableArray<CheckId> Needs { get; init; } = [];

    /// <summary>Its weight in a score.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The output of the requested command in the book, or null.</summary>
    public string? ExpectedOutput { get; init; }
}
