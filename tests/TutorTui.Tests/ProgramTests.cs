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

    [Theory]
    [InlineData("no-such-verb")]
    [InlineData("show")]
    [InlineData("show", "6.05", "--no-such-option")]
    public async Task Arguments_Wrong_AreAUsageError(params string[] arguments) =>
        Assert.Equal(2, (await RunAsync(arguments)).ExitCode);

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

    [Fact]
    public async Task Completion_Bash_CompletesLessonsAndVerbs()
    {
        // The script of the program, in a real bash, with a function in place of the program's name.
        const string Script =
            """
            tutor() { dotnet "$TUTOR_PROGRAM" "$@"; }
            source <(tutor completion bash)
            COMP_LINE='tutor exam start c'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(tutor exam start c); COMP_CWORD=3
            _tutor_complete
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var (_, output, error) = await Programs.RunAsync(
            "env", [$"TUTOR_PROGRAM={Program}", "bash", "-c", Script], TestContext.Current.CancellationToken);

        Assert.Equal("chapter-6\n", output + error);
    }
}
