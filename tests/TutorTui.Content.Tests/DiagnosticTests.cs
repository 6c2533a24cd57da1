using System.Text;
using CsCheck;
using TutorTui.Content.Loading;

namespace TutorTui.Content.Tests;

/// <summary>The diagnostics for authors' mistakes, on copies of the shipped course.</summary>
public sealed class DiagnosticTests : IDisposable
{
    private const string LessonFile = "6.05-weave-net/lesson.md";
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-course-").FullName;

    public DiagnosticTests() => Copy(ShippedCourse.Directory, _directory);

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("network: {on: Machine1", "netwrok: {on: Machine1")]
    [InlineData("machines: [Machine1, Machine2]", "machines: [Machine1]")]
    [InlineData("kind: exercise", "kind: quiz")]
    [InlineData("## 2. Install", "## 7. Install")]
    [InlineData("after: first-service", "after: no-such-step")]
    [InlineData("subnet: 10.1.1.0/24", "subnet: 10.1.1.0/99")]
    public void Load_Mistake_IsToldWithFileAndLine(string right, string wrong)
    {
        var path = Path.Combine(_directory, LessonFile);
        var text = File.ReadAllText(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(right, wrong, StringComparison.Ordinal));

        var failure = CourseLoader.Load(_directory).Error;

        Assert.NotNull(failure);
        Assert.All(failure.Diagnostics, diagnostic => Assert.True(diagnostic.Line > 0 && diagnostic.Column > 0));
        Assert.Contains(failure.Diagnostics, diagnostic => diagnostic.File.EndsWith("lesson.md", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_AnyDamagedFile_GivesACourseOrDiagnosticsButNeverThrows()
    {
        var path = Path.Combine(_directory, LessonFile);
        var bytes = File.ReadAllBytes(path);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, 200], Gen.String[0, 20]).Sample(
            (start, length, text) =>
            {
                var end = Math.Min(bytes.Length, start + length);
                File.WriteAllBytes(path, [.. bytes[..start], .. Encoding.UTF8.GetBytes(text), .. bytes[end..]]);
                var result = CourseLoader.Load(_directory);
                return result.TryGet(out _) || result.Error!.Diagnostics.Length > 0;
            },
            iter: 60, threads: 1);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
