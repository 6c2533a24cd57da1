using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>A mistake that learners make at a step, and what the tutor has to say to it.</summary>
public sealed record WrongAnswer
{
    /// <summary>Unique in its step.</summary>
    public required VariantId Id { get; init; }

    /// <summary>The check of the step that must catch it.</summary>
    public required CheckId Check { get; init; }

    /// <summary>The cause the check must name.</summary>
    public required Cause Cause { get; init; }

    /// <summary>A part of the message or of a hop of the way, compared without regard to case.</summary>
    public required string Says { get; init; }

    /// <summary>Names the mistake, for authors.</summary>
    public ImmutableArray<Block> Explanation { get; init; } = [];

    /// <summary>What the learner types in place of the step's commands.</summary>
    public ImmutableArray<LessonCommand> Commands { get; init; } = [];

    /// <summary>What the learner answers to the check's question, or null.</summary>
    public string? Answer { get; init; }

    /// <summary>
    /// Takes back what was changed of things that were there before; what has come new on the machines is removed without it.
    /// </summary>
    public ImmutableArray<LessonCommand> Undo { get; init; } = [];
}
