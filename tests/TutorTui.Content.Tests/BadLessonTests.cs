using System.Text;
using TutorTui.Content.Loading;
using TutorTui.Testing;

namespace TutorTui.Content.Tests;

/// <summary>
/// Each <c>bad/NAME.md</c> is a lesson with faults; <c>bad/NAME.txt</c> contains the expected diagnostics.
/// <c>UPDATE_SNAPSHOTS=1</c> rewrites the latter, to be reviewed as a diff.
/// </summary>
public sealed class BadLessonTests
{
    private static readonly string Folder = ProjectFiles.Find("tests", "TutorTui.Content.Tests", "bad");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_BadLesson_SaysWhatIsWrongAndWhere(string name)
    {
        using var sut = new TemporaryCourse(File.ReadAllBytes(Path.Combine(Folder, name + ".md")));
        var golden = Path.Combine(Folder, name + ".txt");

        var actual = sut.Diagnose() + "\n";

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(golden, actual);
        }

        Assert.Equal(File.ReadAllText(golden), actual);
        Assert.StartsWith("a/lesson.md:", actual, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BrokenUtf8_PointsAtTheByte()
    {
        using var sut = new TemporaryCourse([.. "---\nid"u8, 0xC3, 0x28]);

        Assert.StartsWith("a/lesson.md:2:3: TT003", sut.Diagnose(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NulCharacter_PointsAtIt()
    {
        using var sut = new TemporaryCourse("---\nab\0");

        Assert.StartsWith("a/lesson.md:2:3: TT003", sut.Diagnose(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_HugeFile_IsRefused()
    {
        using var sut = new TemporaryCourse(new byte[ContentLimits.FileBytes + 1]);

        Assert.Contains("TT002", sut.Diagnose(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Load_DeepYaml_IsRefused(string opening)
    {
        using var sut = new TemporaryCourse("---\nid: " + string.Concat(Enumerable.Repeat(opening, 400)) + "\n---\n# T\n");

        Assert.Matches("TT00[24]", sut.Diagnose());
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*a **b ")]
    [InlineData("[")]
    [InlineData("`")]
    [InlineData("|")]
    public void Load_ManyOpenMarkers_EndsWithDiagnostics(string marker)
    {
        var line = string.Concat(Enumerable.Repeat(marker, 900 / marker.Length));
        using var sut = new TemporaryCourse(new StringBuilder().Insert(0, line + "\n", 100).ToString());

        Assert.NotEmpty(sut.Diagnose());
    }

    [Fact]
    public void Load_MissingCourse_SaysSo()
    {
        var failure = CourseLoader.Load(Path.Combine(Folder, "nothing")).Error;

        Assert.Equal("TT001", Assert.Single(failure!.Diagnostics).Code);
    }
}
