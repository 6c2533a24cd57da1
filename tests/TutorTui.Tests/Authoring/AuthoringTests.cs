using TutorTui.Authoring;
using TutorTui.Content.Linting;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Tests.Authoring;

/// <summary>New lessons, and the preview for their authors.</summary>
public sealed class AuthoringTests : IDisposable
{
    private readonly string _course = Directory.CreateTempSubdirectory("tutor-authoring-").FullName;

    public void Dispose() => Directory.Delete(_course, recursive: true);

    [Fact]
    public void Write_EveryKind_IsAValidCourse()
    {
        var kinds = Enum.GetValues<LessonKind>().Except([LessonKind.Exam]).ToList();
        foreach (var kind in kinds)
        {
            var problem = LessonTemplate.Write(
                Path.Combine(_course, LessonKindKeyword.Of(kind)), LessonId.Parse(LessonKindKeyword.Of(kind)), $"A \"new\" lesson: {kind}", kind);
            Assert.Null(problem);
        }

        var loaded = CourseLoader.Load(_course);

        Assert.True(loaded.TryGet(out var course), loaded.Error?.ToString());
        Assert.Equal(kinds, course.Lessons.Select(lesson => lesson.Kind));
        Assert.Equal("A \"new\" lesson: Exercise", course.Lessons[0].Title);
    }

    [Fact]
    public void Write_Exercise_LacksNothing()
    {
        LessonTemplate.Write(Path.Combine(_course, "one"), LessonId.Parse("one"), "One", LessonKind.Exercise);

        Assert.Empty(CourseLinter.Lint([_course]));
    }

    [Fact]
    public void Write_WhereALessonIs_ChangesNothing()
    {
        var folder = Path.Combine(_course, "one");
        LessonTemplate.Write(folder, LessonId.Parse("one"), "One", LessonKind.Chapter);
        var before = File.ReadAllText(Path.Combine(folder, "lesson.md"));

        var problem = LessonTemplate.Write(folder, LessonId.Parse("one"), "Another", LessonKind.Exercise);

        Assert.NotNull(problem);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, "lesson.md")));
    }

    [Fact]
    public void Preview_LessonWithAMistake_ShowsItAndWhenItIsMendedTheText()
    {
        var folder = Path.Combine(_course, "one");
        LessonTemplate.Write(folder, LessonId.Parse("one"), "One", LessonKind.Exercise);
        var file = Path.Combine(folder, "lesson.md");
        var good = File.ReadAllText(file);
        var sut = new LessonPreview(new(folder), Course.BaseLanguage);
        sut.Read();
        File.WriteAllText(file, good.Replace("image: nginx", "imgae: nginx", StringComparison.Ordinal));

        var broken = sut.Read().Render(60);
        File.WriteAllText(file, good);
        var mended = sut.Read().Render(60);

        Assert.Contains("TT010", broken, StringComparison.Ordinal);
        Assert.Contains("# One", broken, StringComparison.Ordinal);
        Assert.All(broken.Split('\n'), line => Assert.True(line.Length <= 60));
        Assert.DoesNotContain("TT010", mended, StringComparison.Ordinal);
        Assert.Contains("# One", mended, StringComparison.Ordinal);
        Assert.Contains("Hint 3", mended, StringComparison.Ordinal);
        Assert.Contains("[start] The NGINX container web runs on Machine1", mended, StringComparison.Ordinal);
    }
}
