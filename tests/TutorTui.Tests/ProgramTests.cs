using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests;

/// <summary>The built program, run as a person runs it.</summary>
public sealed class ProgramTests
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "tutor.dll");

    private static Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) =>
        Programs.RunAsync("dotnet", [Program, .. arguments], TestContext.Current.CancellationToken);

    [Fact]
    public async Task List_ShippedCourse_NamesTheLessons()
    {
        var (exitCode, output, _) = await RunAsync("list");

        Assert.Equal(0, exitCode);
        Assert.Contains("6.05", output, StringComparison.Ordinal);
        Assert.Contains("activity-6.02", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Lesson_FitsItsWidthAndHasTheCommands()
    {
        var (exitCode, output, _) = await RunAsync("show", "6.05", "--width", "60");

        Assert.Equal(0, exitCode);
        Assert.Contains("Machine1 ~$ docker network ls", output, StringComparison.Ordinal);
        Assert.Contains("14. ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_Step_ShowsItsHintsUpToTheLevel()
    {
        var (exitCode, output, _) = await RunAsync("hint", "6.05", "3", "--level", "1");

        Assert.Equal(0, exitCode);
        Assert.Contains("Hint 1 of", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Hint 2 of", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ShippedCourses_GroupsTheLessons()
    {
        var (_, output, _) = await RunAsync("list");

        var networking = output.IndexOf("Docker networking\n", StringComparison.Ordinal);
        var storage = output.IndexOf("Docker storage\n", StringComparison.Ordinal);
        Assert.InRange(output.IndexOf("6.05", StringComparison.Ordinal), networking, storage);
        Assert.True(output.IndexOf("storage-1", StringComparison.Ordinal) > storage);
    }

    [Fact]
    public async Task Lint_ShippedCourses_HaveNoErrors()
    {
        var (exitCode, output, _) = await RunAsync("lint");

        Assert.Equal(0, exitCode);
        Assert.Contains("0 errors", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lint_CourseWithAnError_SaysWhereAndExitsWithFive()
    {
        var course = Directory.CreateTempSubdirectory("tutor-lint-");
        try
        {
            await RunAsync("dev", "new", Path.Combine(course.FullName, "one"));
            File.AppendAllText(Path.Combine(course.FullName, "one", "lesson.md"), "\n## 7. No id\n");

            var (exitCode, output, _) = await RunAsync("lint", course.FullName, "--json");

            Assert.Equal(5, exitCode);
            using var json = System.Text.Json.JsonDocument.Parse(output);
            Assert.True(json.RootElement.GetProperty("errors").GetInt32() > 0);
            Assert.Contains("TT02", output, StringComparison.Ordinal);
        }
        finally
        {
            course.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Start_SeedForALessonWithoutParameters_IsAUsageError() =>
        Assert.Equal(2, (await RunAsync("start", "6.05", "--seed", "3")).ExitCode);

    [Fact]
    public async Task Show_UnknownLesson_IsAUsageErrorThatNamesTheLessons()
    {
        var (exitCode, output, error) = await RunAsync("show", "6.5");

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("6.05", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_UnknownStep_IsAUsageError() => Assert.Equal(2, (await RunAsync("hint", "6.05", "99")).ExitCode);

    [Fact]
    public async Task LabSsh_WithoutATerminal_IsAUsageError() => Assert.Equal(2, (await RunAsync("lab", "ssh", "machine1")).ExitCode);

    [Theory]
    [InlineData("no-such-verb")]
    [InlineData("show")]
    [InlineData("show", "6.05", "--no-such-option")]
    public async Task Arguments_Wrong_AreAUsageError(params string[] arguments) =>
        Assert.Equal(2, (await RunAsync(arguments)).ExitCode);

    [Fact]
    public async Task NoArguments_WithoutATerminal_IsAUsageErrorThatNamesTheVerbs()
    {
        var (exitCode, output, error) = await RunAsync();

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("tutor show", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_Json_NamesEverySubjectOnce()
    {
        var (exitCode, output, _) = await RunAsync("doctor", "--json");

        Assert.Contains(exitCode, new[] { 0, 3 });
        using var document = System.Text.Json.JsonDocument.Parse(output);
        var subjects = document.RootElement.GetProperty("findings").EnumerateArray()
            .Select(finding => finding.GetProperty("subject").GetString()!).ToList();
        Assert.Contains("Docker Engine", subjects);
        Assert.Contains("Lessons", subjects);
        Assert.Contains("Program", subjects);
        Assert.Equal(subjects.Distinct(), subjects);
    }
}
