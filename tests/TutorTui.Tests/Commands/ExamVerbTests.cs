using System.Text.Json;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Languages;
using Xunit;

namespace TutorTui.Tests.Commands;

/// <summary>The verbs about exams, from the start to the result.</summary>
public sealed class ExamVerbTests : IDisposable
{
    private readonly VerbTrial _trial = new();

    public void Dispose() => _trial.Dispose();

    [Fact]
    public async Task Exam_Alone_NamesTheShippedExams()
    {
        var (exitCode, output, error) = await _trial.RunAsync("exam");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.Contains("chapter-6", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exam_IdWithoutATerminal_SaysHowToBegin() =>
        Assert.Contains("tutor exam start chapter-6", (await _trial.RunAsync("exam", "chapter-6")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Exam_IdInPlainLines_OpensTheTour()
    {
        _trial.Console.IsTerminal = true;

        var (exitCode, output, _) = await _trial.RunAsync("exam", "chapter-6", "--plain");

        Assert.Equal(0, exitCode);
        Assert.Contains("tutor> ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("finish")]
    [InlineData("resume")]
    [InlineData("flag", "1")]
    public async Task ExamVerb_NoneRunning_IsAUsageError(params string[] words) =>
        Assert.Equal(2, (await _trial.RunAsync(["exam", .. words])).ExitCode);

    [Fact]
    public async Task ExamStart_LabIsDown_ExitsWithThree() =>
        Assert.Equal(3, (await _trial.RunAsync("exam", "start", "chapter-6", "--yes")).ExitCode);

    [Fact]
    public async Task ExamStart_NobodyConfirms_BeginsNothing()
    {
        _trial.Lab.IsUp = true;

        Assert.Equal(1, (await _trial.RunAsync("exam", "start", "chapter-6")).ExitCode);
        Assert.Equal(2, (await _trial.RunAsync("exam", "status")).ExitCode);
    }

    /// <summary>The machines of this lab do not change, so the verb has to report that they cannot be made ready.</summary>
    [Fact]
    public async Task ExamStart_MachinesStayAsTheyAre_ExitsWithThree()
    {
        _trial.Lab.IsUp = true;
        _trial.Console.IsTerminal = true;
        _trial.Console.In = new StringReader("y\n");

        Assert.Equal(3, (await _trial.RunAsync("exam", "start", "chapter-6", "--seed", "7")).ExitCode);
    }

    [Fact]
    public async Task ExamFlag_Twice_TakesTheMarkAway()
    {
        await BeginAsync();

        var (_, flagged, _) = await _trial.RunAsync("exam", "flag", "1");
        var (_, unflagged, _) = await _trial.RunAsync("exam", "flag", "1");

        Assert.NotEqual(flagged, unflagged);
        Assert.Equal(2, (await _trial.RunAsync("exam", "flag", "99")).ExitCode);
    }

    [Fact]
    public async Task ExamStatus_Running_TellsTheTimeLeft()
    {
        await BeginAsync();
        _trial.Clock.Advance(TimeSpan.FromMinutes(10));

        var (exitCode, output, _) = await _trial.RunAsync("exam", "status", "--text");
        var (_, json, _) = await _trial.RunAsync("exam", "status", "--json");

        Assert.Equal(0, exitCode);
        Assert.Contains("20:00", output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
    }

    [Fact]
    public async Task ExamResume_WithoutATerminal_ShowsThePaper()
    {
        await BeginAsync();

        var (exitCode, output, _) = await _trial.RunAsync("exam", "resume");

        Assert.Equal(0, exitCode);
        Assert.Contains("chapter-6-1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherVerbs_ExamRuns_AreRefused()
    {
        await BeginAsync();

        Assert.Equal(1, (await _trial.RunAsync("check", "6.05")).ExitCode);
        Assert.Equal(1, (await _trial.RunAsync("hint", "6.05", "1")).ExitCode);
        Assert.Equal(1, (await _trial.RunAsync("show", "6.05")).ExitCode);
    }

    [Fact]
    public async Task ExamFinish_NothingDone_IsNotPassedAndHasAResult()
    {
        await BeginAsync();

        Assert.Equal(1, (await _trial.RunAsync("exam", "finish", "--yes")).ExitCode);
        var (exitCode, output, _) = await _trial.RunAsync("exam", "result");
        var (_, json, _) = await _trial.RunAsync("exam", "result", "chapter-6-1", "--json");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("chapter-6-1", output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
    }

    [Fact]
    public async Task ExamStatus_TimeIsUp_EndsTheExam()
    {
        await BeginAsync();
        _trial.Clock.Advance(TimeSpan.FromHours(9));

        var (exitCode, _, _) = await _trial.RunAsync("exam", "status");

        Assert.Equal(1, exitCode);
        Assert.Equal(2, (await _trial.RunAsync("exam", "flag", "1")).ExitCode);
    }

    /// <summary>An exam that began just now, with all its tasks.</summary>
    private async Task BeginAsync()
    {
        _trial.Lab.IsUp = true;
        var library = await _trial.Libraries.ReadAsync(Language.English, TestContext.Current.CancellationToken);
        var exam = library.Value.Exams.First(exam => $"{exam.Id}" == "chapter-6");
        await _trial.Progress.AppendAsync(
            new ExamStarted(exam.Id, "lab", 7, exam.Limit, [.. exam.Tasks.Select(task => task.Id)], _trial.Clock.GetUtcNow()),
            TestContext.Current.CancellationToken);
    }
}
