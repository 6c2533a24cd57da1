using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Tests.Lessons;
using Xunit;
using static TutorTui.Core.Tests.Exams.SampleExam;

namespace TutorTui.Core.Tests.Exams;

public sealed class ExamServiceTests : IAsyncDisposable
{
    private readonly TrialClock _clock = new(Begin);
    private readonly MemoryStore _store = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task PlanStartAsync_Exam_StartsTheClock()
    {
        Assert.True((await Service().PlanStartAsync(Paper.Lesson, Lab(), Token)).Value.StartsClock);
        Assert.False((await Service().PlanStartAsync(Lesson, Lab(), Token)).Value.StartsClock);
    }

    [Fact]
    public async Task PlanStartAsync_MachineIsSilent_SaysSo()
    {
        var planned = await Service().PlanStartAsync(Paper.Lesson, Lab(new(EngineErrorKind.Unreachable, "No route.")), Token);

        Assert.Contains("No route.", $"{planned.Error?.What} {planned.Error?.Why}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task BeginAsync_Exam_BeginsAnAttemptWithAllTasks()
    {
        var begun = await Service().BeginAsync(Paper.Lesson, Lab(), new StartPlan([]), new Nobody(), Token);

        Assert.Null(begun.Error);
        var started = Assert.Single(_store.Events.OfType<ExamStarted>());
        Assert.Equal((Id, "lab", Whole.Limit), (started.Exam, started.LabId, started.Limit));
        Assert.Equal([Net, Web], started.Tasks);
        Assert.True(await Service().HasBegunAsync(Paper.Lesson, Lab(), Token));
    }

    [Fact]
    public async Task BeginAsync_Lesson_IsALessonAndNoAttempt()
    {
        Assert.False(await Service().HasBegunAsync(Lesson, Lab(), Token));

        var begun = await Service().BeginAsync(Lesson, Lab(), new StartPlan([]), new Nobody(), Token);

        Assert.Null(begun.Error);
        Assert.Empty(_store.Events.OfType<ExamStarted>());
        Assert.True(await Service().HasBegunAsync(Lesson, Lab(), Token));
        Assert.False(await Service().HasBegunAsync(Paper.Lesson, Lab(), Token));
    }

    [Fact]
    public async Task BeginAsync_StoreIsFull_SaysSo()
    {
        _store.IsFull = true;

        Assert.NotNull((await Service().BeginAsync(Paper.Lesson, Lab(), new StartPlan([]), new Nobody(), Token)).Error);
    }

    [Theory]
    [InlineData("net", 12)]
    [InlineData("web", 18)]
    public async Task StartAsync_SomeTasks_HaveTheirShareOfTheTime(string task, int minutes)
    {
        await Service().StartAsync(Whole, "lab", 7, [task is "net" ? Net : Web], Token);

        var started = Assert.Single(_store.Events.OfType<ExamStarted>());
        Assert.Equal((TimeSpan.FromMinutes(minutes), 7), (started.Limit, started.Seed));
    }

    [Fact]
    public async Task StartAsync_WithoutASeed_ChoosesOne()
    {
        await Service().StartAsync(Whole, "lab", null, [Net], Token);

        Assert.InRange(Assert.Single(_store.Events.OfType<ExamStarted>()).Seed, 1, 1_000_000);
    }

    [Fact]
    public async Task WatchAsync_LessonOrExamThatWasNotBegun_IsWatchedAsALesson()
    {
        await using var lesson = await Service().WatchAsync(Lesson, Lab(), Token);
        await using var paper = await Service().WatchAsync(Paper.Lesson, Lab(), Token);

        Assert.IsNotType<IExamWatcher>(lesson, exactMatch: false);
        Assert.IsNotType<IExamWatcher>(paper, exactMatch: false);
    }

    [Fact]
    public async Task ReadAsync_AfterAnAttempt_HasItsPaper()
    {
        await Service().StartAsync(Whole, "lab", 7, [Web], Token);

        var read = await Service().ReadAsync(Token);

        var attempt = Assert.Single(read.Value.History.Attempts);
        Assert.Equal([Web], Service().PaperOf(attempt)!.Lesson.Steps.Select(step => step.Id));
        Assert.Null(Service().PaperOf(ExamId.Parse("gone"), 1));
        Assert.Equal([Id], Service().Usual.Exams.Select(exam => exam.Id));
    }

    [Fact]
    public async Task PassedAloneAsync_AsksForTheLesson() => Assert.Empty(await Service().PassedAloneAsync(Lesson, Token));

    private static LabConnection Lab(EngineError? error = null) => new(
        new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
        ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(
            MachineName.Machine1, new(MachineName.Machine1, new NoHost(), new StageEngine { Error = error })));

    private ExamService Service() => new(
        new LessonService(_store, _clock), new([Whole], [Lesson]), _ => new([Whole], [Lesson]), _store, _clock, new(1));

    private sealed class Nobody : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
