using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>A step of an exercise, or an outcome of an activity.</summary>
public sealed record Step
{
    public required StepId Id { get; init; }

    /// <summary>Position in the lesson, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The heading without its number.</summary>
    public required string Title { get; init; }

    public required ImmutableArray<Block> Body { get; init; }

    /// <summary>The commands shown in <see cref="Body"/>, in order.</summary>
    public required ImmutableArray<LessonCommand> Commands { get; init; }

    public required ImmutableArray<Hint> Hints { get; init; }

    public required Solution Solution { get; init; }

    /// <summary>All must pass; never empty in valid content.</summary>
    public required ImmutableArray<Check> Checks { get; init; }

    /// <summary>Other solutions that must be accepted.</summary>
    public ImmutableArray<Alternative> Alternatives { get; init; } = [];

    /// <summary>Mistakes that must be caught and explained.</summary>
    public ImmutableArray<WrongAnswer> WrongAnswers { get; init; } = [];
}
