using System.Collections.Concurrent;
using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>The loops of a lesson's watcher, on a clock that the test controls.</summary>
public sealed class LessonWatcherLoopTests : IAsyncDisposable
{
    private static readonly Lesson Lesson = SampleLesson.Of(
        new Check { Id = CheckId.Parse("network"), Sentence = "net is there", Condition = new NetworkCondition(MachineName.Machine1, new() { Name = "net" }) });

    private readonly TrialClock _clock = new(DateTimeOffset.UnixEpoch);
    private readonly MemoryStore _store = new();
    private readonly StageEngine _engine = new();
    private readonly ConcurrentQueue<Exception> _faults = [];
    private readonly ConcurrentQueue<LessonReport> _reports = [];

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Poll_NothingHappens_LooksEveryFourSecondsAndAfterAWhileEveryTen()
    {
        await using var sut = await WatchAsync();
        var (second, pause) = (TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(30));
        await TrialClock.WaitAsync(() => _clock.TimersFor(second) == 1 && _clock.TimersFor(pause) == 1);
        var observations = _engine.Observations;

        int[] expected = [4, 8, 12, 22, 32];
        for (var passed = 1; passed <= 34; passed++)
        {
            var (pauses, reads) = (_clock.TimersFor(pause), _store.Reads);
            _clock.Advance(second);
            await TrialClock.WaitAsync(() => expected.Contains(passed) ? _clock.TimersFor(pause) > pauses : _store.Reads > reads);
        }

        Assert.Equal(expected.Length, _engine.Observations - observations);
    }

    [Fact]
    public async Task Poll_AnotherTutorAddsToTheStore_IsSeenAtTheNextPoll()
    {
        await using var sut = await WatchAsync();

        await _store.AppendAsync(
            new StepSkipped(Lesson.Id, Lesson.Steps[0].Id, _clock.GetUtcNow()), TestContext.Current.CancellationToken);
        await _store.AppendAsync(
            new StepPassed(Lesson.Id, Lesson.Steps[0].Id, _clock.GetUtcNow()), TestContext.Current.CancellationToken);

        await _clock.AdvanceUntilAsync(() => sut.Report.Steps[0].IsPassed);
    }

    [Fact]
    public async Task Poll_StoreThrows_IsReportedAndPollingGoesOn()
    {
        await using var sut = await WatchAsync();
        _store.Fault = new InvalidOperationException("No store.");
        await _clock.AdvanceUntilAsync(() => !_faults.IsEmpty);
        var started = _clock.GetUtcNow();
        await _clock.AdvanceUntilAsync(() => _clock.GetUtcNow() - started > TimeSpan.FromSeconds(30));

        // One series of failures for each of the loops that use the store.
        Assert.InRange(_faults.Count, 1, 2);
        Assert.All(_faults, fault => Assert.Same(_store.Fault, fault));

        _store.Fault = null;
        await _store.AppendAsync(
            new StepPassed(Lesson.Id, Lesson.Steps[0].Id, _clock.GetUtcNow()), TestContext.Current.CancellationToken);
        await _clock.AdvanceUntilAsync(() => sut.Report.Steps[0].IsPassed);
    }

    [Fact]
    public async Task EngineEvents_StreamBreaks_IsReportedOnceAndListenedToAgain()
    {
        _engine.StreamFault = new InvalidOperationException("No stream.");
        await using var sut = await WatchAsync();

        await _clock.AdvanceUntilAsync(() => _engine.Listens >= 3);
        Assert.Same(_engine.StreamFault, Assert.Single(_faults));

        _engine.StreamFault = null;
        var listens = _engine.Listens;
        await _clock.AdvanceUntilAsync(() => _engine.Listens > listens);
        var observations = _engine.Observations;
        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => sut.Report.Steps[0].IsPassed);
        Assert.True(_engine.Observations > observations);
    }

    [Fact]
    public async Task Look_EngineThrowsForAWhile_IsReportedOnceAndLooksAgainByItself()
    {
        await using var sut = await WatchAsync();
        _engine.Fault = new InvalidOperationException("No engine.");
        sut.RefreshChecks();
        var observations = _engine.Observations;
        await _clock.AdvanceUntilAsync(() => _engine.Observations >= observations + 4);
        Assert.Single(_faults);

        _engine.Fault = null;
        var looks = _reports.Count;
        await _clock.AdvanceUntilAsync(() => _reports.Count > looks);
        Assert.Single(_faults);
    }

    [Fact]
    public async Task Step_IsTrueNoMoreAndThenAgain_IsKeptBothTimes()
    {
        await using var sut = await WatchAsync();
        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => sut.Report.Steps[0].IsPassed);

        _engine.Remove("net");
        await _clock.AdvanceUntilAsync(() => _store.Events.Exists(progress => progress is StepRegressed));
        await _clock.AdvanceUntilAsync(() => !sut.Report.Steps[0].IsTrueNow);
        Assert.True(sut.Report.Steps[0].IsPassed);

        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => _store.Events.Exists(progress => progress is StepRestored));
        Assert.Single(_store.Events.OfType<StepRegressed>());
        Assert.Single(_store.Events.OfType<StepPassed>());
    }

    [Fact]
    public async Task Changed_IsRaisedInTheOrderOfTheLooksAndEndsWithTheReport()
    {
        var sut = await WatchAsync();
        _engine.Add(SampleLab.Network("net"));
        await _clock.AdvanceUntilAsync(() => sut.Report.Steps[0].IsPassed);
        await sut.DisposeAsync();

        Assert.Same(sut.Report, _reports.Last());
        Assert.Equal(_reports.Select(report => report.PassedCount).Order(), _reports.Select(report => report.PassedCount));
    }

    [Fact]
    public async Task DisposeAsync_DuringALook_KeepsWhatWasRecorded()
    {
        var sut = await WatchAsync();
        _engine.Gate = new TaskCompletionSource().Task;
        var observations = _engine.Observations;
        sut.RefreshChecks();
        await _clock.AdvanceUntilAsync(() => _engine.Observations > observations);

        sut.RecordCommand(SampleLab.Ran("docker ps"));
        sut.Record(new StepSkipped(Lesson.Id, Lesson.Steps[0].Id, _clock.GetUtcNow()));
        await sut.DisposeAsync();
        await sut.DisposeAsync();

        Assert.Equal("docker ps", Assert.Single(_store.Events.OfType<CommandFinished>()).Command.CommandLine);
        Assert.Single(_store.Events.OfType<StepSkipped>());
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task DisposeAsync_StoreIsFull_EndsAllTheSame()
    {
        var sut = await WatchAsync();
        _store.IsFull = true;

        sut.RecordCommand(SampleLab.Ran("docker ps"));
        await sut.DisposeAsync();

        Assert.Empty(_store.Events.OfType<CommandFinished>());
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Resolve_CommandForAService_IsToldByTheLatestLook()
    {
        await using var sut = await WatchAsync();

        var here = sut.Resolve(new() { On = new NamedMachine(MachineName.Machine1), Text = "ls" });
        var nowhere = sut.Resolve(new() { On = new MachineOfService("app"), Text = "ls" });

        Assert.Equal("ls", here.Value.Text);
        Assert.Contains("app", nowhere.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RightAnswer_OfAQuestion_IsToldByTheLatestLook()
    {
        await using var sut = await WatchAsync();
        var question = new Check { Id = CheckId.Parse("q"), Sentence = "q", Condition = new AnswerCondition("?", new FixedText("bridge")) };

        Assert.Equal("bridge", sut.RightAnswer(question));
        Assert.Null(sut.RightAnswer(Lesson.Steps[0].Checks[0]));
    }

    [Fact]
    public async Task Record_FromManyThreads_LosesNothing()
    {
        const int Each = 50;
        var sut = await WatchAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(
            () =>
            {
                for (var number = 0; number < Each; number++)
                {
                    sut.Record(new AnswerGiven(Lesson.Id, CheckId.Parse("network"), $"{thread}-{number}", _clock.GetUtcNow()));
                }
            },
            TestContext.Current.CancellationToken)));
        await sut.DisposeAsync();

        Assert.Equal(4 * Each, _store.Events.OfType<AnswerGiven>().Select(answer => answer.Text).Distinct().Count());
    }

    /// <summary>One probe never ends: the answers of all others must count without waiting for it.</summary>
    [Fact]
    public async Task Probes_AnswersOfManyAtOnce_AllCountBeforeTheLastIsThere()
    {
        const int Probes = 200;
        var lesson = SampleLesson.Of(Enumerable.Range(0, Probes).Select(number => new Check
        {
            Id = CheckId.Parse($"probe-{number}"),
            Sentence = "answers",
            Condition = new ScriptCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), $"probe {number}", null),
        }));
        await using var host = new CrowdHost(Probes);
        await using var sut = await WatchAsync(lesson, host);

        await _clock.AdvanceUntilAsync(() =>
            sut.Report.Steps.SelectMany(step => step.Checks).Count(check => check.Verdict is Verdict.Pass) == Probes - 1);

        await host.DisposeAsync();
        await sut.DisposeAsync();
    }

    private Task<ILessonWatcher> WatchAsync() => WatchAsync(Lesson, new NoHost());

    /// <summary>A watcher that has looked once.</summary>
    private async Task<ILessonWatcher> WatchAsync(Lesson lesson, IMachineHost host)
    {
        var connection = new MachineConnection(MachineName.Machine1, host, _engine);
        var labConnection = new LabConnection(
            new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
            ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, connection));
        await _store.AppendAsync(new LessonStarted(lesson.Id, "lab", _clock.GetUtcNow()), TestContext.Current.CancellationToken);
        var gate = new TaskCompletionSource();
        _engine.Gate = gate.Task;
        var watcher = await new LessonService(_store, _clock).WatchAsync(lesson, labConnection, TestContext.Current.CancellationToken);
        watcher.Faulted += _faults.Enqueue;
        watcher.Changed += _reports.Enqueue;
        gate.SetResult();
        _engine.Gate = Task.CompletedTask;
        await TrialClock.WaitAsync(() => !_reports.IsEmpty);
        return watcher;
    }

    /// <summary>Answers all commands at the same moment, on many threads, except one that it never answers.</summary>
    private sealed class CrowdHost(int commands) : IMachineHost
    {
        private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _never = new();
        private int _asked;

        public async Task<Result<CommandOutput, EngineError>> RunAsync(
            string commandLine, TimeSpan timeout, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _asked) == commands)
            {
                _all.TrySetResult();
                await _never.Task.WaitAsync(cancellationToken);
            }

            await _all.Task.WaitAsync(cancellationToken);
            return new CommandOutput(0, string.Empty, string.Empty);
        }

        public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody opens a shell here.");

        public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody dials here.");

        public ValueTask DisposeAsync()
        {
            _never.TrySetCanceled(CancellationToken.None);
            return default;
        }
    }
}
