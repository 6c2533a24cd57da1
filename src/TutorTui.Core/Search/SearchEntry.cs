using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Search;

/// <summary>One piece of text that can be found: a paragraph, a hint, a term, an option of a command.</summary>
public sealed record SearchEntry
{
    public required SearchKind Kind { get; init; }

    /// <summary>Its subject, such as the step's heading; ranks higher than the text.</summary>
    public required string Title { get; init; }

    /// <summary>The text, without markup.</summary>
    public required string Text { get; init; }

    /// <summary>Synonyms, such as the term in another language.</summary>
    public string Aliases { get; init; } = string.Empty;

    /// <summary>The lesson it belongs to; null for none.</summary>
    public LessonId? Lesson { get; init; }

    /// <summary>The step it belongs to; null in a lesson's introduction and closing.</summary>
    public StepId? Step { get; init; }

    /// <summary>A hint's level; 0 for everything else.</summary>
    public int Level { get; init; }
}
