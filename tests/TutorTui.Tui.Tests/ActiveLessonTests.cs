using System.Collections.Concurrent;
using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Tests.Work;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class ActiveLessonTests : IAsyncDisposable
{
    private readonly ConcurrentQueue<Message> _posted = new();
    private readonly ConcurrentQueue<Exception> _faults = new();
    private readonly PlanningService _service = new();
    private readonly ActiveLesson _sut;

    public ActiveLessonTests() => _sut = new(_service, new TimedOutSolver(), _posted.Enqueue, _faults.Enqueue);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _sut.DisposeAsync();

    [Fact]
    public async Task Open_InnerLimitRunsOut_IsReported()
    {
        _service.Plan = _ => throw new TaskCanceledException("A machine did not answer in time.");

        await _sut.OpenAsync(Samples.Exercise, null!, Token);

        var failed = Assert.Single(_posted.OfType<LessonHasFailed>());
        Assert.Equal(Samples.Exercise.Id, failed.Lesson);
    }

    [Fact]
    public async Task Open_AnotherLessonTakesItsPlace_IsNoFailure()
    {
        _service.Plan = token => Task.Delay(Timeout.Infinite, token);
        var first = _sut.OpenAsync(Samples.Exercise, null!, Token);

        _service.Plan = _ => Task.CompletedTask;
        await _sut.OpenAsync(Samples.Exercise, null!, Token);
        await first;

        Assert.Empty(_posted.OfType<LessonHasFailed>());
        Assert.Single(_posted.OfType<ConsentNeeded>());
    }

    [Fact]
    public async Task Open_FromManySidesAtOnce_EndsEachButTheLatestAndThrowsNowhere()
    {
        _service.Plan = token => Task.Delay(Timeout.Infinite, token);
        // Each task is wrapped, so that the test awaits its start, not its end.
        var begun = Enumerable.Range(0, 200).Select(_ => Task.Run(() => new[] { _sut.OpenAsync(Samples.Exercise, null!, Token) }, Token));
        var solving = Enumerable.Range(0, 200).Select(_ => Task.Run(() => _sut.SolveAsync(Samples.Exercise, 0, null!, Token), Token)).ToList();
        var opened = (await Task.WhenAll(begun)).SelectMany(tasks => tasks).ToList();

        await Task.WhenAll(solving);
        await _sut.CloseAsync(Token);
        await Task.WhenAll(opened);

        Assert.Empty(_posted.OfType<LessonHasFailed>());
    }

    [Fact]
    public async Task Dispose_WhileALessonIsBeingOpened_EndsThat()
    {
        _service.Plan = token => Task.Delay(Timeout.Infinite, token);
        var opened = _sut.OpenAsync(Samples.Exercise, null!, Token);

        await _sut.DisposeAsync();
        await opened;

        Assert.Empty(_posted.OfType<LessonHasFailed>());
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Solve_InnerLimitRunsOut_IsReported()
    {
        _service.IsBegun = true;
        await _sut.OpenAsync(Samples.Exercise, null!, Token);

        await _sut.SolveAsync(Samples.Exercise, 0, null!, Token);

        Assert.Equal(NoticeTexts.Current.StepTimedOut, Assert.Single(_posted.OfType<WorkFailed>()).Error);
    }

    [Fact]
    public async Task WatchAnew_LimitInsideRunsOut_IsAFaultAndTheWatcherStays()
    {
        _service.IsBegun = true;
        await _sut.OpenAsync(Samples.Exercise, null!, Token);
        var watcher = _sut.Watcher;
        _service.Plan = _ => throw new TaskCanceledException("A machine did not answer in time.");

        await _sut.WatchAnewAsync(Samples.Exercise, null!, Token);

        Assert.IsType<TaskCanceledException>(Assert.Single(_faults));
        Assert.Same(watcher, _sut.Watcher);
    }

    [Fact]
    public async Task Open_AnotherWasAskedForWhileItWaited_LeavesTheLaterOnesWatcher()
    {
        _service.IsBegun = true;
        var release = new TaskCompletionSource();
        _service.Plan = _ => release.Task;
        var blocking = _sut.OpenAsync(Samples.Exercise, null!, Token);
        _service.Plan = _ => Task.CompletedTask;
        var overtaken = _sut.OpenAsync(Samples.Exercise, null!, Token);
        var latest = _sut.OpenAsync(Samples.Exercise with { Id = LessonId.Parse("6.06") }, null!, Token);

        release.SetResult();
        await Task.WhenAll(blocking, overtaken, latest);

        Assert.Equal("6.06", $"{_sut.Watcher!.Report.Lesson.Id}");
        Assert.False(Assert.IsType<FakeWatcher>(_sut.Watcher).IsDisposed);
    }

    /// <summary>No lesson has been begun unless specified; a plan always needs consent.</summary>
    private sealed class PlanningService : ILessonService
    {
        public Func<CancellationToken, Task> Plan { get; set; } = _ => Task.CompletedTask;

        public bool IsBegun { get; set; }

        public async Task<bool> HasBegunAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
        {
            if (IsBegun)
            {
                await Plan(cancellationToken);
            }

            return IsBegun;
        }

        public Task<ImmutableHashSet<StepId>> PassedAloneAsync(Lesson lesson, CancellationToken cancellationToken) =>
            Task.FromResult<ImmutableHashSet<StepId>>([]);

        public async Task<Result<StartPlan, LessonError>> PlanStartAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
        {
            await Plan(cancellationToken);
            return new StartPlan([new(MachineName.Machine1, StartAction.RemoveContainer, "web", "docker rm -f web", RemovesWork: true)]);
        }

        public Task<Result<StartPlan, LessonError>> BeginAsync(
            Lesson lesson, LabConnection labConnection, StartPlan plan, IProgress<string> progress, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public Task<ILessonWatcher> WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
            Task.FromResult<ILessonWatcher>(new FakeWatcher(lesson, new()));
    }

    /// <summary>Waits for a machine longer than its own limit.</summary>
    private sealed class TimedOutSolver : IStepSolver
    {
        public Task<LessonError?> SolveAsync(
            ImmutableArray<Step> steps, ImmutableHashSet<StepId> alone, LabConnection labConnection, ILessonWatcher watcher, IProgress<string> progress,
            CancellationToken cancellationToken) => throw new TaskCanceledException("A machine did not answer in time.");
    }
}
