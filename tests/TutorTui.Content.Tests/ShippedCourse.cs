using System.Runtime.CompilerServices;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Tests;

/// <summary>The course of the repository.</summary>
internal static class ShippedCourse
{
    public static string Directory { get; } = Path.GetFullPath(Path.Combine(
        TestFolder(), "..", "..", "content", "docker-networking"));

    public static Course Load()
    {
        var result = CourseLoader.Load(Directory);

        Assert.True(result.TryGet(out var course), result.Error?.ToString());
        return course;
    }

    public static Lesson Lesson(string id) => Load().Find(LessonId.Parse(id))!;

    public static string TestFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
