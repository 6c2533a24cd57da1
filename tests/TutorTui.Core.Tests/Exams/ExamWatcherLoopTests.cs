using System.Collections.Concurrent;
using System.Collections.Immutable;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using TutorTui.Core.Tests.Lessons;
using Xunit;
using static TutorTui.Core.Tests.Exams.SampleExam;

namespace TutorTui.Core.Tests.Exams;

/// <summary>The loop of an exam's watcher, on a clock that the test controls.</summary>
public sealed class ExamWatcherLoopTests : IAsyncDisposable
{
    private readonly TrialClock _clock = new(Begin);
    private readonly MemoryStore _store = new(Started);
    private readonly StageEngine _engine = new();
    private readonly ConcurrentQueue<Exception> _faults = [];
    private readonly ConcurrentQueue<string> _warnings = [];

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task EngineEvents_StreamBreaks_IsReportedOnceAndListenedToAgain()
    {
        _engine.StreamFault = new InvalidOperationException("No stream.");
        await using var sut = await WatchAsync();
        await _clock.AdvanceUntilAsync(() => _engine.Listens >= 3);
        Assert.Same(_engine.StreamFault, Assert.Single(_faults));

        _engine.StreamFault = null;
        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => _store.Events.OfType<CriterionChanged>().Any(changed => changed.Criterion == NetIsThere));
    }

    [Fact]
    public async Task Turn_StoreThrows_IsReportedOnceAndTheNextOnesAreTaken()
    {
        await using var sut = await WatchAsync();
        _store.Fault = new InvalidOperationException("No store.");
        var reads = _store.Reads;
        await _clock.AdvanceUntilAsync(() => _store.Reads > reads + 4);
        Assert.Same(_store.Fault, Assert.Single(_faults));

        _store.Fault = null;
        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => _store.Events.OfType<CriterionChanged>().Any());
    }

    [Fact]
    public async Task Record_WhileTheStoreThrows_IsKeptWhenItWorksAgain()
    {
        await using var sut = await WatchAsync();
        _store.Fault = new InvalidOperationException("No store.");
        sut.Record(new ExamTaskFlagged(Id, Net, true, _clock.GetUtcNow()));
        await _clock.AdvanceUntilAsync(() => !_faults.IsEmpty);

        _store.Fault = null;

        await _clock.AdvanceUntilAsync(() => _store.Events.OfType<ExamTaskFlagged>().Any());
        await _clock.AdvanceUntilAsync(() => sut.View.Attempt.Flags.Contains(Net));
        Assert.Single(_store.Events.OfType<ExamTaskFlagged>());
    }

    [Fact]
    public async Task DisposeAsync_DuringALook_KeepsWhatWasRecorded()
    {
        var sut = await WatchAsync();
        _engine.Gate = new TaskCompletionSource().Task;
        var observations = _engine.Observations;
        await _clock.AdvanceUntilAsync(() => _engine.Observations > observations);

        sut.RecordCommand(SampleLab.Ran("docker ps"));
        await sut.DisposeAsync();
        await sut.DisposeAsync();

        Assert.Single(_store.Events.OfType<CommandFinished>());
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task FinishAsync_WatcherDisposedMeanwhile_IsCancelled()
    {
        var sut = await WatchAsync();
        _engine.Gate = new TaskCompletionSource().Task;
        var finish = sut.FinishAsync(TestContext.Current.CancellationToken);

        await sut.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => finish);
        Assert.Empty(_store.Events.OfType<ExamFinished>());
    }

    /// <summary>Setting the computer's clock neither gives time nor takes any.</summary>
    [Theory]
    [InlineData(-20)]
    [InlineData(20)]
    public async Task Clock_IsSet_IsKeptAndTheTimeLeftStays(int minutes)
    {
        await using var sut = await WatchAsync();
        var left = sut.View.Attempt.LeftAt(_clock.GetUtcNow());

        _clock.WallClockMoved = TimeSpan.FromMinutes(minutes);
        sut.RefreshChecks();
        await TrialClock.WaitAsync(() => _store.Events.OfType<ExamClockMoved>().Any());
        await TrialClock.WaitAsync(() => sut.View.Attempt.LeftAt(_clock.GetUtcNow()) == left);

        Assert.Equal(TimeSpan.FromMinutes(minutes), Assert.Single(_store.Events.OfType<ExamClockMoved>()).By);
        Assert.False(sut.View.Attempt.IsFinished);
    }

    [Fact]
    public async Task Record_HelpInAnExam_IsAHintWithItsPrice()
    {
        await using var sut = await WatchAsync();

        sut.Record(new HelpShown(Id.Lesson, Web, 1, _clock.GetUtcNow()));
        await TrialClock.WaitAsync(() => !sut.View.Attempt.Hints.IsEmpty);

        Assert.Equal([1], sut.View.Attempt.Hints[Web]);
        Assert.Empty(_store.Events.OfType<HelpShown>());
    }

    [Fact]
    public async Task Resolve_AndRightAnswer_TellWhereButNotWhat()
    {
        await using var sut = await WatchAsync();
        var command = new LessonCommand { On = new NamedMachine(MachineName.Machine1), Text = "ls" };

        await TrialClock.WaitAsync(() => sut.Resolve(command).Error is null);
        Assert.Equal("ls", sut.Resolve(command).Value.Text);
        Assert.Null(sut.RightAnswer(Paper.Lesson.Steps[0].Checks[0]));
    }

    [Fact]
    public async Task Time_Passes_IsSeenWarnedOfAndEndsTheAttempt()
    {
        await using var sut = await WatchAsync();

        var turn = TimeSpan.FromSeconds(1);
        await TrialClock.WaitAsync(() => _clock.TimersFor(turn) > 0);
        for (var second = 0; second < 31 * 60 && !sut.View.Attempt.IsFinished; second++)
        {
            var turns = _clock.TimersFor(turn);
            _clock.Advance(turn);
            await TrialClock.WaitAsync(() => _clock.TimersFor(turn) > turns || sut.View.Attempt.IsFinished);
        }

        await TrialClock.WaitAsync(() => sut.View.Attempt.IsFinished);
        Assert.Equal(ExamEnd.TimeUp, sut.View.Attempt.End);
        Assert.Equal(2, _warnings.Count);
        Assert.InRange(_store.Events.OfType<ExamTimeSeen>().Count(), 50, 60);
        Assert.Empty(_store.Events.OfType<ExamClockMoved>());
    }

    private async Task<IExamWatcher> WatchAsync()
    {
        var connection = new MachineConnection(MachineName.Machine1, new NoHost(), _engine);
        var labConnection = new LabConnection(
            new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
            ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, connection));
        var service = new ExamService(
            new LessonService(_store, _clock), new([Whole], [Lesson]), _ => new([Whole], [Lesson]), _store, _clock, new(1));
        var gate = new TaskCompletionSource();
        _engine.Gate = gate.Task;
        var watcher = Assert.IsType<IExamWatcher>(
            await service.WatchAsync(Paper.Lesson, labConnection, TestContext.Current.CancellationToken), exactMatch: false);
        watcher.Faulted += _faults.Enqueue;
        watcher.Warned += _warnings.Enqueue;
        gate.SetResult();
        _engine.Gate = Task.CompletedTask;
        await TrialClock.WaitAsync(() => _engine.Observations > 0);
        return watcher;
    }
}
