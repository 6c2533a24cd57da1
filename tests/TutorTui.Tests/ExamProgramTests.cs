using System.Text.Json;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests;

/// <summary>The verbs of exams, results, looking up and settings, with folders of their own and without a lab.</summary>
public sealed class ExamProgramTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "tutor.dll");
    private readonly string _directory = Directory.CreateTempSubdirectory("tutor-program-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => Programs.RunAsync(
        "env",
        [
            $"TUTOR_DATA_DIR={_directory}/data", $"TUTOR_STATE_DIR={_directory}/state", $"TUTOR_CONFIG_DIR={_directory}/config",
            $"TUTOR_CACHE_DIR={_directory}/cache", "TUTOR_LAB=tutortui-none", "dotnet", Program, .. arguments,
        ],
        TestContext.Current.CancellationToken);

    [Fact]
    public async Task Exam_Alone_NamesTheShippedExams()
    {
        var (exitCode, output, error) = await RunAsync("exam");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Contains("chapter-6", output, StringComparison.Ordinal);
        Assert.Contains("90 min", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exam_Mistyped_OffersTheNearName()
    {
        var (exitCode, _, error) = await RunAsync("exam", "chaptr-6");

        Assert.Equal(2, exitCode);
        Assert.Contains("Did you mean chapter-6?", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no exam is running", "exam", "status")]
    [InlineData("no exam is running", "exam", "finish", "--yes")]
    [InlineData("no exam was finished", "exam", "result")]
    [InlineData("nothing of chapter-6 was missed", "exam", "start", "chapter-6", "--missed")]
    public async Task Exam_NothingToDo_IsAUsageErrorThatSaysWhy(string why, params string[] arguments)
    {
        var (exitCode, _, error) = await RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_Chinese_FindsTheTerm()
    {
        var (exitCode, output, _) = await RunAsync("hint", "子网", "--limit", "1");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("subnet · 子网", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_Json_HasASchema()
    {
        var (exitCode, output, _) = await RunAsync("hint", "overlay", "network", "--json");

        Assert.Equal(0, exitCode);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(1, document.RootElement.GetProperty("schema").GetInt32());
        Assert.NotEmpty(document.RootElement.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task Hint_NothingFound_SaysSo() => Assert.Equal(1, (await RunAsync("hint", "xylophone")).ExitCode);

    [Fact]
    public async Task Report_Signed_IsVerified_AndAChangeIsNamed()
    {
        var file = Path.Combine(_directory, "ann.json");
        Assert.Equal(0, (await RunAsync("report", "--sign", "--name", "Ann", "--out", file)).ExitCode);
        Assert.Equal(0, (await RunAsync("report", "verify", file)).ExitCode);

        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("Ann", "Bob", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var (exitCode, output, _) = await RunAsync("report", "verify", file);

        Assert.Equal(1, exitCode);
        Assert.Contains("'learner' was changed", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public async Task Completion_OfAShell_AsksTheProgram(string shell)
    {
        var (exitCode, output, _) = await RunAsync("completion", shell);

        Assert.Equal(0, exitCode);
        Assert.Contains("[suggest:", output, StringComparison.Ordinal);
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

    [Fact]
    public async Task Config_SetGetUnset_AndAMistake()
    {
        Assert.Equal(0, (await RunAsync("config", "set", "color", "never")).ExitCode);
        Assert.Equal("never\n", (await RunAsync("config", "get", "color")).Output);
        Assert.Equal(2, (await RunAsync("config", "set", "color", "loud")).ExitCode);
        var (exitCode, _, error) = await RunAsync("config", "set", "colour", "never");
        Assert.Equal(2, exitCode);
        Assert.Contains("Did you mean color?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_IsATalkInLines()
    {
        var (exitCode, output, _) = await RunAsync("--plain");

        Assert.Equal(0, exitCode);
        Assert.Contains("1. ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenExam_IsNamedWithLineAndColumn_AndTheOthersGoOn()
    {
        var content = Path.Combine(_directory, "content");
        await Programs.ShellAsync(
            $"cp -r {ProjectFiles.Find("content", "docker-networking")} {content} && sed -i 's/minutes: 30/minutes: soon/' {content}/exams/chapter-6/exam.yaml",
            TestContext.Current.CancellationToken);

        var (_, output, error) = await Programs.RunAsync(
            "env", [$"TUTOR_CONTENT={content}", $"TUTOR_DATA_DIR={_directory}/data", "dotnet", Program, "exam"], TestContext.Current.CancellationToken);

        Assert.Contains("exams/chapter-6/exam.yaml:6:10: TT013", error, StringComparison.Ordinal);
        Assert.Contains("full-mock", output, StringComparison.Ordinal);
    }
}
