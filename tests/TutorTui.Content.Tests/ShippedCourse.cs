using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Testing;

namespace TutorTui.Content.Tests;

/// <summary>The course of the repository.</summary>
internal static class ShippedCourse
{
    public static string Directory { get; } = ProjectFiles.Find("content", "docker-networking");

    public static Course Load()
    {
        var result = CourseLoader.Load(Directory);

        Assert.True(result.TryGet(out var course), result.Error?.ToString());
        return course;
    }

    public static Lesson Lesson(string id) => Load().Find(LessonId.Parse(id))!;
}
