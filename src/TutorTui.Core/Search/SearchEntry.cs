using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Search;

/// <summary>One piece of text that can be found: a paragraph, a hint, a term, an option of a command.</summary>
public sealed record SearchEntry
{
    public required SearchKind Kind { get; init; }

    /// <summary>What it is about, such as the step's heading; counts more than the text.</summary>
    public required string Title { get; init; }

    /// <summary>The text, without markup.</summary>
    public required string Text { get; init; }

    /// <summary>Other words for it, such as a term in another language.</summary>
    public string Aliases { get; init; } = string.Empty;

    /// <summary>The lesson it stands in; null for what belongs to no lesson.</summary>
    public LessonId? Lesson { get; init; }

    /// <summary>The step it stands in; null in a lesson's introduction and closing.</summary>
    public StepId? Step { get; init; }

    /// <summary>A hint's level; 0 for all else.</summary>
    public int Level { get; init; }
}
