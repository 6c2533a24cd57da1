using System.Text;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;

namespace TutorTui.Content.Tests;

/// <summary>A course of one lesson in a folder of its own.</summary>
internal sealed class TemporaryCourse : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tutor-content-");

    public TemporaryCourse(string lesson)
        : this(Encoding.UTF8.GetBytes(lesson))
    {
    }

    public TemporaryCourse(byte[] lesson)
    {
        File.WriteAllText(
            Path.Combine(_folder.FullName, "course.yaml"), Index("{}"));
        _folder.CreateSubdirectory("a");
        Write(lesson);
    }

    /// <summary>Gives the course words for the blanks in output: <c>{zh-CN: {address: 地址}}</c>.</summary>
    public void WriteBlanks(string blanks) => File.WriteAllText(Path.Combine(_folder.FullName, "course.yaml"), Index(blanks));

    public void Write(byte[] lesson) => File.WriteAllBytes(Path.Combine(_folder.FullName, "a", "lesson.md"), lesson);

    /// <summary>The diagnostics of loading it, one a line; empty when it is valid.</summary>
    public string Diagnose() => CourseLoader.Load(_folder.FullName).Error?.ToString() ?? string.Empty;

    public string Folder => _folder.FullName;

    public void Translate(string language, string lesson) =>
        File.WriteAllText(Path.Combine(_folder.FullName, "a", $"lesson.{language}.md"), lesson);

    /// <summary>The lesson, which must be valid.</summary>
    public Lesson Lesson(LoadOptions? options = null)
    {
        var loaded = CourseLoader.Load(_folder.FullName, options);
        Assert.True(loaded.TryGet(out var course), loaded.Error?.ToString());
        return Assert.Single(course.Lessons);
    }

    private static string Index(string blanks) =>
        $"format_version: 1\nid: c\ntitle: {{en: C, zh-CN: 课}}\nblanks: {blanks}\nlessons:\n  - folder: a\n";

    public void Dispose() => _folder.Delete(recursive: true);
}
