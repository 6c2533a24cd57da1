using System.Collections.Immutable;
using TutorTui.Core.Courses.Text;

namespace TutorTui.Core.Courses;

/// <summary>One exercise or activity: text, steps and everything that belongs to them.</summary>
public sealed record Lesson
{
    public required LessonId Id { get; init; }

    public required LessonKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence for the lesson list.</summary>
    public required string Summary { get; init; }

    /// <summary>How long a learner usually needs.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The machines the lesson uses, the manager first; never empty.</summary>
    public required ImmutableArray<MachineName> Machines { get; init; }

    public required StartState Start { get; init; }

    /// <summary>The text before the first step.</summary>
    public required ImmutableArray<Block> Introduction { get; init; }

    /// <summary>In order; never empty in valid content.</summary>
    public required ImmutableArray<Step> Steps { get; init; }

    /// <summary>The text behind the last step; may be empty.</summary>
    public required ImmutableArray<Block> Closing { get; init; }
}
