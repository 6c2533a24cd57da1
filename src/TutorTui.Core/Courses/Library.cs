using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Courses;

/// <summary>All courses, in order. Lesson ids are unique across all of them.</summary>
public sealed record Library(ImmutableArray<Course> Courses)
{
    /// <summary>The lessons of all courses, one course after the other.</summary>
    public ImmutableArray<Lesson> Lessons { get; } = [.. Courses.SelectMany(course => course.Lessons)];

    /// <summary>The lesson with this id, or null.</summary>
    public Lesson? Find(LessonId id) => Lessons.FirstOrDefault(lesson => lesson.Id == id);

    /// <summary>The course that a lesson belongs to.</summary>
    public Course CourseOf(Lesson lesson) => Courses.First(course => course.Lessons.Contains(lesson));
}
