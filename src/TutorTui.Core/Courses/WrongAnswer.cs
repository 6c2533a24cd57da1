using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>A mistake that learners make at a step, and how the tutor must respond to it.</summary>
public sealed record WrongAnswer
{
    /// <summary>Unique in its step.</summary>
    public required VariantId Id { get; init; }

    /// <summary>The check of this step that must catch the mistake.</summary>
    public required CheckId Check { get; init; }

    /// <summary>The cause that the check must report.</summary>
    public required Cause Cause { get; init; }

    /// <summary>Text that the message or a hop of the path trace must contain; case is ignored.</summary>
    public required string Says { get; init; }

    /// <summary>A description of the mistake, for authors.</summary>
    public ImmutableArray<Block> Explanation { get; init; } = [];

    /// <summary>What the learner types in place of the step's commands.</summary>
    public ImmutableArray<LessonCommand> Commands { get; init; } = [];

    /// <summary>What the learner answers to the check's question, or null.</summary>
    public string? Answer { get; init; }

    /// <summary>
    /// Commands that restore objects that existed before the mistake. Objects that the mistake created are removed automatically.
    /// </summary>
    public ImmutableArray<LessonCommand> Undo { get; init; } = [];
}
