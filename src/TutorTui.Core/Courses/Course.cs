using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>A course: lessons in teaching order.</summary>
public sealed record Course
{
    /// <summary>The language in which every lesson is originally written.</summary>
    public const string BaseLanguage = "en";

    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The languages the course is offered in, English first.</summary>
    public ImmutableArray<string> Languages { get; init; } = [BaseLanguage];

    public required ImmutableArray<Lesson> Lessons { get; init; }

    /// <summary>The lesson with this id, or null.</summary>
    public Lesson? Find(LessonId id) => Lessons.FirstOrDefault(lesson => lesson.Id == id);
}
