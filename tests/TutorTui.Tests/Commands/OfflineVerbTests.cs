using System.Text.Json;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Tests.Commands;

/// <summary>Output of the verbs about exams, results, search and settings, without a lab.</summary>
public sealed class OfflineVerbTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    [Fact]
    public async Task Exam_MistypedId_OffersTheRightOne()
    {
        var (exitCode, _, error) = await _trial.RunAsync("exam", "chaptr-6");

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
        var (exitCode, _, error) = await _trial.RunAsync(arguments);

        Assert.Equal(2, exitCode);
        Assert.Contains(why, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_ChineseWord_FindsTheTerm()
    {
        var (exitCode, output, _) = await _trial.RunAsync("hint", "子网", "--limit", "1");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("subnet · 子网", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_Json_HasASchema()
    {
        var (exitCode, output, _) = await _trial.RunAsync("hint", "overlay", "network", "--json");

        Assert.Equal(0, exitCode);
        using var document = JsonDocument.Parse(output);
        Assert.Equal(1, document.RootElement.GetProperty("schema").GetInt32());
        Assert.NotEmpty(document.RootElement.GetProperty("hits").EnumerateArray());
    }

    [Fact]
    public async Task ReportVerify_ChangedFile_NamesTheChange()
    {
        var file = Path.Combine(_trial.Folder, "ann.json");
        Assert.Equal(0, (await _trial.RunAsync("report", "--sign", "--name", "Ann", "--out", file)).ExitCode);
        Assert.Equal(0, (await _trial.RunAsync("report", "verify", file)).ExitCode);

        await File.WriteAllTextAsync(
            file, (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Replace("Ann", "Bob", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var (exitCode, output, _) = await _trial.RunAsync("report", "verify", file);

        Assert.Equal(1, exitCode);
        Assert.Contains("'learner' was changed", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Config_MistypedKeyOrValue_IsAUsageError()
    {
        Assert.Equal(0, (await _trial.RunAsync("config", "set", "color", "never")).ExitCode);
        Assert.Equal("never\n", (await _trial.RunAsync("config", "get", "color")).Output);
        Assert.Equal(2, (await _trial.RunAsync("config", "set", "color", "loud")).ExitCode);
        var (exitCode, _, error) = await _trial.RunAsync("config", "set", "colour", "never");
        Assert.Equal(2, exitCode);
        Assert.Contains("Did you mean color?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exam_OneIsBroken_IsNamedWithItsPlaceBesideTheOthers()
    {
        var content = Path.Combine(_trial.Folder, "content");
        await Programs.ShellAsync(
            $"cp -r {ProjectFiles.Find("content", "docker-networking")} {content} && sed -i 's/minutes: 30/minutes: soon/' {content}/exams/chapter-6/exam.yaml",
            TestContext.Current.CancellationToken);

        _trial.Environment.Variables["TUTOR_CONTENT"] = content;
        var (_, output, error) = await _trial.RunAsync("exam");

        Assert.Contains("exams/chapter-6/exam.yaml:6:10: TT013", error, StringComparison.Ordinal);
        Assert.Contains("full-mock", output, StringComparison.Ordinal);
    }
}
