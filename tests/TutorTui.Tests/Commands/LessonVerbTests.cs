using System.Text.Json;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using Xunit;

namespace TutorTui.Tests.Commands;

/// <summary>The verbs about lessons.</summary>
public sealed class LessonVerbTests : IDisposable
{
    private static readonly LessonId Lesson = LessonId.Parse("6.05");

    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    [Fact]
    public async Task List_ShippedCourses_GroupsTheLessons()
    {
        var (exitCode, output, error) = await _trial.RunAsync("list");

        Assert.Equal((0, string.Empty), (exitCode, error));
        var storage = output.IndexOf("Docker storage\n", StringComparison.Ordinal);
        Assert.InRange(output.IndexOf("6.05", StringComparison.Ordinal), 0, storage);
        Assert.True(output.IndexOf("storage-1", StringComparison.Ordinal) > storage);
    }

    [Fact]
    public async Task List_ComputerWithoutMacvlan_NamesWhatIsLacking()
    {
        _trial.Lab.Capabilities = new() { HasMacvlan = false };

        var (_, output, _) = await _trial.RunAsync("list");

        Assert.Contains("! ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Json_HasEveryLesson()
    {
        var (exitCode, output, _) = await _trial.RunAsync("list", "--json");

        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output);
        Assert.Contains("6.05", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ContentThatIsNotThere_ExitsWithFive()
    {
        _trial.Environment.Variables["TUTOR_CONTENT"] = $"{_trial.Folder}/nowhere";

        var (exitCode, output, error) = await _trial.RunAsync("list");

        Assert.Equal((5, string.Empty), (exitCode, output));
        Assert.StartsWith("tutor: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_Lesson_HasItsCommandsAndNoColors()
    {
        var (exitCode, output, _) = await _trial.RunAsync("show", "6.05", "--width", "60");

        Assert.Equal(0, exitCode);
        Assert.Contains("Machine1 ~$ docker network ls", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_UnknownLesson_NamesTheLessons()
    {
        var (exitCode, output, error) = await _trial.RunAsync("show", "6.5");

        Assert.Equal((2, string.Empty), (exitCode, output));
        Assert.Contains("6.05", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_StepAndLevel_ShowsNoHigherLevel()
    {
        var (exitCode, output, _) = await _trial.RunAsync("hint", "6.05", "3", "--level", "1");

        Assert.Equal(0, exitCode);
        Assert.Contains("Hint 1 of", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Hint 2 of", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_Words_LooksThemUp()
    {
        var (exitCode, output, _) = await _trial.RunAsync("hint", "publish", "port", "--json");

        Assert.Equal(0, exitCode);
        using var json = JsonDocument.Parse(output);
        Assert.NotEqual(0, json.RootElement.GetProperty("hits").GetArrayLength());
    }

    [Fact]
    public async Task Show_AStep_IsThatStepAlone()
    {
        var (exitCode, output, _) = await _trial.RunAsync("show", "6.05", "--step", "2");

        Assert.Equal(0, exitCode);
        Assert.Contains("2. ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_UnknownStep_IsAUsageError() => Assert.Equal(2, (await _trial.RunAsync("show", "6.05", "--step", "99")).ExitCode);

    [Fact]
    public async Task Hint_NothingFound_ExitsWithOne() => Assert.Equal(1, (await _trial.RunAsync("hint", "xylophone")).ExitCode);

    [Fact]
    public async Task Start_LabIsUp_BeginsTheLesson()
    {
        _trial.Lab.IsUp = true;

        var (exitCode, output, _) = await _trial.RunAsync("start", "6.01", "--yes");

        Assert.Equal(0, exitCode);
        Assert.Contains("6.01", output, StringComparison.Ordinal);
        Assert.Contains(await EventsAsync(), happened => happened is LessonStarted { Lesson: var lesson } && lesson == LessonId.Parse("6.01"));
    }

    [Fact]
    public async Task Start_SeedForALessonWithoutParameters_IsAUsageError() =>
        Assert.Equal(2, (await _trial.RunAsync("start", "6.05", "--seed", "3")).ExitCode);

    [Fact]
    public async Task Hint_UnknownStep_IsAUsageError() => Assert.Equal(2, (await _trial.RunAsync("hint", "6.05", "99")).ExitCode);

    [Fact]
    public async Task Start_LabIsDown_SaysHowToBringItUp()
    {
        var (exitCode, _, error) = await _trial.RunAsync("start", "6.05");

        Assert.Equal(3, exitCode);
        Assert.Contains("tutor lab up", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NothingDone_ExitsWithOneAndNamesTheObstacle()
    {
        _trial.Lab.IsUp = true;

        var (exitCode, output, _) = await _trial.RunAsync("check", "6.05");

        Assert.Equal(1, exitCode);
        Assert.Contains(" 1. ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_Json_IsJson()
    {
        _trial.Lab.IsUp = true;

        var (_, output, _) = await _trial.RunAsync("check", "6.05", "--json");

        using var json = JsonDocument.Parse(output);
        Assert.Equal("6.05", json.RootElement.GetProperty("lesson").GetString());
    }

    [Fact]
    public async Task Check_AnswerWhereNothingIsAsked_IsAUsageError()
    {
        _trial.Lab.IsUp = true;

        Assert.Equal(2, (await _trial.RunAsync("check", "6.05", "--answer", "42")).ExitCode);
    }

    [Fact]
    public async Task Check_LabThatCannotBeReached_SaysWhy()
    {
        _trial.Lab.Error = new LabError("the engine does not answer", "nobody listens", ["tutor doctor"]);

        var (exitCode, output, error) = await _trial.RunAsync("check", "6.05");

        Assert.Equal((3, string.Empty), (exitCode, output));
        Assert.Contains("nobody listens", error, StringComparison.Ordinal);
        Assert.Contains("tutor doctor", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solve_UnknownStep_IsAUsageError()
    {
        _trial.Lab.IsUp = true;

        Assert.Equal(2, (await _trial.RunAsync("solve", "6.05", "--to", "99")).ExitCode);
    }

    [Fact]
    public async Task Progress_AfterAStep_CountsIt()
    {
        var at = _trial.Clock.GetUtcNow();
        await _trial.Progress.AppendAsync(new LessonStarted(Lesson, "lab", at), TestContext.Current.CancellationToken);

        var (exitCode, output, _) = await _trial.RunAsync("progress");

        Assert.Equal(0, exitCode);
        Assert.Contains("6.05", output, StringComparison.Ordinal);
        Assert.Contains(at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("progress")]
    [InlineData("progress", "--json")]
    public async Task Progress_DamagedEntry_IsToldBesideTheProgress(params string[] words)
    {
        _trial.Progress = new DamagedProgressStore(new LessonStarted(Lesson, "lab", _trial.Clock.GetUtcNow()));

        var (exitCode, output, error) = await _trial.RunAsync(words);

        Assert.Equal(0, exitCode);
        Assert.Contains(DamagedProgressStore.Message, error, StringComparison.Ordinal);
        Assert.Contains(Lesson.ToString(), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_StoreThatCannotBeRead_ExitsWithThree()
    {
        _trial.Progress = new BrokenProgressStore();

        var (exitCode, output, error) = await _trial.RunAsync("progress");

        Assert.Equal((3, string.Empty, "tutor: the disk is gone\n"), (exitCode, output, error));
    }

    private async Task<IReadOnlyList<ProgressEvent>> EventsAsync() =>
        (await _trial.Progress.ReadAsync(default, TestContext.Current.CancellationToken)).TryGet(out var page) ? page.Events : [];
}
