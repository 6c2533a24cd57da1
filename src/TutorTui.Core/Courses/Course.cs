using System.Collections.Immutable;

namespace TutorTui.Core.Courses;

/// <summary>A course: lessons in teaching order.</summary>
public sealed record Course
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required ImmutableArray<Lesson> Lessons { get; init; }

    /// <summary>The lesson with this id, or null.</summary>
    public Lesson? Find(LessonId id) => Lessons.FirstOrDefault(lesson => lesson.Id == id);
}
