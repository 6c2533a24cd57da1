using System.Collections.Immutable;
using TutorTui.Core;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests.Work;

[Collection("language of the program")]
public sealed class EffectRunnerTests : IAsyncDisposable
{
    private static readonly Lesson Other = Samples.Exercise with { Id = LessonId.Parse("6.06") };

    private readonly TestServices _world = new();
    private readonly EffectRunner _sut;

    public EffectRunnerTests() => _sut = new(_world.Services, _world.Post, () => _world.Note("redraw"), () => _world.Note("quit"), text => _world.Note($"copied {text}"));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _sut.DisposeAsync();

    [Fact]
    public async Task StartLab_WhileItIsBeingStarted_StartsNoSecondOne()
    {
        var up = new TaskCompletionSource<Result<LabAccess, LabError>>();
        _world.Up = _ => up.Task;

        _sut.Run(new StartLab());
        await _world.UntilAsync(() => _world.Log.Contains("up"), Token);
        _sut.Run(new StartLab());
        up.SetResult(Samples.Lab);

        await _world.GetAsync<LabIsReady>(Token);
        Assert.Single(_world.Log, "up");
        Assert.Single(_world.Posted.OfType<LabStarting>());
        Assert.NotEmpty(_world.Posted.OfType<LabProgressed>());
    }

    [Fact]
    public async Task StartLab_Failed_IsToldAndStopsTheClockOfTheRunningExam()
    {
        _world.Up = _ => Task.FromResult<Result<LabAccess, LabError>>(new LabError("No engine.", "It does not run.", []));
        _world.Events = [new ExamStarted(ExamId.Parse("practice"), "lab", 1, TimeSpan.FromMinutes(30), [StepId.Parse("first")], Samples.Now)];

        _sut.Run(new StartLab());

        await _world.UntilAsync(() => _world.Log.Any(entry => entry.StartsWith("append ExamClockStopped", StringComparison.Ordinal)), Token);
        Assert.Equal("No engine.", Assert.Single(_world.Posted.OfType<LabHasFailed>()).Error.What);
    }

    [Fact]
    public async Task StartLab_Again_EndsTheWatcherBeforeTheConnectionItUses()
    {
        await OpenAsync(Samples.Exercise);

        _sut.Run(new StartLab());

        await _world.UntilAsync(() => _world.Posted.OfType<LabIsReady>().Count() == 2, Token);
        await _world.UntilAsync(() => _world.Log.Contains("connection closed") && _world.Log.Contains("watcher ended"), Token);
        Assert.Equal(
            ["watcher ended", "connection closed", "connection closed", "connected"],
            _world.Log.SkipWhile(entry => entry != "connected").Skip(1).Where(entry => entry is "watcher ended" or "connection closed" or "connected"));
    }

    [Fact]
    public async Task StartLab_AgainWhileAStepIsDone_EndsThatBeforeTheConnectionItUses()
    {
        await OpenAsync(Samples.Exercise);
        _world.Solve = async token =>
        {
            await Task.Delay(Timeout.Infinite, token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Yield();
            return null;
        };
        _sut.Run(new SolveStep(Samples.Exercise, 0));
        await _world.UntilAsync(() => _world.Log.Contains("solving"), Token);

        _sut.Run(new StartLab());

        await _world.UntilAsync(() => _world.Log.Contains("connection closed"), Token);
        Assert.Equal(
            ["solved", "watcher ended", "connection closed"],
            _world.Log.Where(entry => entry is "solved" or "watcher ended" or "connection closed").Distinct());
    }

    [Fact]
    public async Task OpenLesson_OneAfterTheOther_TheLastOneStaysOpen()
    {
        await ReadyAsync();
        for (var round = 0; round < 200; round++)
        {
            var last = Samples.Exercise with { Id = LessonId.Parse($"7.{round:00}") };
            _sut.Run(new OpenLesson(Samples.Exercise));
            _sut.Run(new OpenLesson(Other));
            _sut.Run(new OpenLesson(last));

            await _world.GetAsync<LessonWatched>(Token, watched => watched.Lesson == last.Id);
        }
    }

    [Fact]
    public async Task OpenLesson_WhileAnotherIsBeingOpened_TakesItsPlace()
    {
        await ReadyAsync();
        _world.HasBegun = async (lesson, token) =>
        {
            if (lesson == Samples.Exercise)
            {
                _world.Note("asked");
                await Task.Delay(Timeout.Infinite, token);
            }

            return true;
        };
        _sut.Run(new OpenLesson(Samples.Exercise));
        await _world.UntilAsync(() => _world.Log.Contains("asked"), Token);

        _sut.Run(new OpenLesson(Other));

        await _world.GetAsync<LessonWatched>(Token, watched => watched.Lesson == Other.Id);
        Assert.DoesNotContain(_world.Posted.OfType<LessonWatched>(), watched => watched.Lesson == Samples.Exercise.Id);
    }

    [Fact]
    public async Task AppendProgress_ManyAtOnce_AreKeptInTheirOrder()
    {
        var steps = Enumerable.Range(0, 100).Select(number => StepId.Parse($"s{number}")).ToList();
        var turn = 0;
        _world.Append = async _ =>
        {
            // Each operation is slower than the next.
            for (var yields = Interlocked.Increment(ref turn) % 3; yields > 0; yields--)
            {
                await Task.Yield();
            }

            return new ProgressPosition(1);
        };

        foreach (var step in steps)
        {
            _sut.Run(new AppendProgress(new StepVisited(Samples.Exercise.Id, step, default)));
        }

        await _world.UntilAsync(() => _world.Log.Count(entry => entry.StartsWith("append", StringComparison.Ordinal)) == steps.Count, Token);
        Assert.Equal(
            steps.Select(step => $"append {new StepVisited(Samples.Exercise.Id, step, Samples.Now)}"),
            _world.Log.Where(entry => entry.StartsWith("append", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AppendProgress_LessonIsWatched_GoesByTheWatcher()
    {
        await OpenAsync(Samples.Exercise);

        _sut.Run(new AppendProgress(new StepVisited(Samples.Exercise.Id, StepId.Parse("a"), default)));

        await _world.UntilAsync(() => _world.Log.Any(entry => entry.StartsWith("record StepVisited", StringComparison.Ordinal)), Token);
    }

    [Fact]
    public async Task AppendProgress_CannotBeKept_IsTold()
    {
        _world.Append = _ => Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressError("The disk is full."));

        _sut.Run(new AppendProgress(new StepVisited(Samples.Exercise.Id, StepId.Parse("a"), default)));

        var told = await _world.GetAsync<NoticeShown>(Token);
        Assert.Contains("The disk is full.", told.Notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_MachineReadsNothing_ReturnsAndSaysThatKeysWereDropped()
    {
        await ReadyAsync();
        _world.Hosts.GetOrAdd(MachineName.Machine1, name => new(name, _world)).TakesNothing = true;
        _sut.Run(new OpenShell(MachineName.Machine1, new(80, 24)));
        await _world.GetAsync<ShellOpened>(Token);
        var piece = new byte[64 * 1024];

        await Task.Run(
            () =>
            {
                for (var times = 0; times < 17; times++)
                {
                    _sut.Type(MachineName.Machine1, piece);
                }
            },
            Token).WaitAsync(TestServices.Limit, Token);

        Assert.Equal(
            new Notice(ShellTexts.Current.TakesNothing(MachineName.Machine1), Role.Warning),
            Assert.Single(_world.Posted.OfType<NoticeShown>()).Notice);
    }

    [Fact]
    public async Task Type_KeysAndBytes_ReachTheShellInOrder()
    {
        await ReadyAsync();
        _sut.Run(new OpenShell(MachineName.Machine1, new(80, 24)));
        await _world.GetAsync<ShellOpened>(Token);

        _sut.Type(MachineName.Machine1, "ls"u8.ToArray());
        _sut.Run(new TypeBytes(MachineName.Machine1, [0x14]));
        _sut.Type(MachineName.Machine2, "lost: no such shell"u8.ToArray());

        await _world.UntilAsync(() => _world.Log.Contains("typed \u0014"), Token);
        Assert.Equal(["typed ls", "typed \u0014"], _world.Log.Where(entry => entry.StartsWith("typed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Shells_CommandBellAndClipboard_AreHandedOn()
    {
        await OpenAsync(Samples.Exercise);
        var shell = await ShellAsync();
        shell.Prompt();
        shell.Print("true\r\n\e]133;C;cmdline_url=true\e\\\a\e]133;D;0\e\\");
        shell.Prompt();

        Assert.Equal("true", (await _world.GetAsync<CommandEnded>(Token)).Command.CommandLine);
        Assert.Equal(MachineName.Machine1, (await _world.GetAsync<BellRang>(Token)).Machine);
        Assert.Contains("command true", _world.Log);
        Assert.Contains("redraw", _world.Log);
    }

    [Fact]
    public async Task ReadProgress_FirstTime_TellsWhereTheLearnerWas()
    {
        _world.Events = [new StepVisited(Samples.Exercise.Id, Samples.Exercise.Steps[1].Id, Samples.Now)];

        _sut.Run(new ReadProgress());
        var first = await _world.GetAsync<ProgressRead>(Token);
        _sut.Run(new ReadProgress());
        await _world.UntilAsync(() => _world.Posted.OfType<ProgressRead>().Count() == 2, Token);

        Assert.Equal(Samples.Exercise.Id, first.LastOpen);
        Assert.Null(_world.Posted.OfType<ProgressRead>().Last().LastOpen);
    }

    [Fact]
    public async Task ReadProgress_DamagedEntries_AreToldOnceAndTheRestCounts()
    {
        _world.Events = [new StepVisited(Samples.Exercise.Id, Samples.Exercise.Steps[1].Id, Samples.Now)];
        _world.Unreadable = new(1, "One entry could not be read.");

        _sut.Run(new ReadProgress());
        Assert.Equal("One entry could not be read.", (await _world.GetAsync<NoticeShown>(Token)).Notice.Text);
        _sut.Run(new ReadProgress());
        await _world.UntilAsync(() => _world.Posted.OfType<ProgressRead>().Count() == 2, Token);
        _world.Unreadable = new(2, "Two entries could not be read.");
        _sut.Run(new ReadProgress());
        await _world.UntilAsync(() => _world.Posted.OfType<NoticeShown>().Count() == 2, Token);

        Assert.Equal("Two entries could not be read.", _world.Posted.OfType<NoticeShown>().Last().Notice.Text);
        Assert.Equal(Samples.Exercise.Id, _world.Posted.OfType<ProgressRead>().First().LastOpen);
    }

    [Fact]
    public async Task ReadProgress_CannotBeRead_IsTold()
    {
        _world.ReadFailure = new("It is damaged.");

        _sut.Run(new ReadProgress());

        Assert.Equal("It is damaged.", (await _world.GetAsync<NoticeShown>(Token)).Notice.Text);
    }

    [Fact]
    public async Task ExpireNotice_EightSecondsLater_IsPosted()
    {
        var notice = new Notice("x", Role.Pass);

        _sut.Run(new ExpireNotice(notice));
        await AdvanceUntilAsync(() => _world.Posted.OfType<NoticeExpired>().Any());

        Assert.Equal(notice, Assert.Single(_world.Posted.OfType<NoticeExpired>()).Notice);
        Assert.InRange(_world.Clock.GetUtcNow() - Samples.Now, TimeSpan.FromSeconds(8), TimeSpan.MaxValue);
    }

    [Fact]
    public async Task Run_EffectThrows_IsReportedAndTheNextOneRuns()
    {
        _world.Append = _ => throw new InvalidOperationException("broken");
        _sut.Run(new AppendProgress(new StepVisited(Samples.Exercise.Id, StepId.Parse("a"), default)));
        await _world.GetAsync<NoticeShown>(Token);
        _world.Append = _ => Task.FromResult<Result<ProgressPosition, ProgressError>>(new ProgressPosition(1));

        _sut.Run(new AppendProgress(new StepVisited(Samples.Exercise.Id, StepId.Parse("b"), default)));

        await _world.UntilAsync(() => _world.Log.Any(entry => entry.StartsWith("append", StringComparison.Ordinal)), Token);
        Assert.Equal("broken", Assert.Single(_world.Faults).Message);
    }

    [Fact]
    public async Task Watcher_WhatItRaises_IsPosted()
    {
        await OpenAsync(Samples.Exercise);

        Assert.Single(_world.Watchers).RaiseAll();

        Assert.Single(_world.Posted.OfType<ReportChanged>());
        Assert.Equal(2, _world.Posted.OfType<NoticeShown>().Count());
        Assert.Single(_world.Faults);
    }

    [Fact]
    public async Task Dispose_WhileThingsAreUnderWay_EndsThemAndClosesTheConnection()
    {
        await OpenAsync(Samples.Exercise);
        _world.HasBegun = async (_, token) =>
        {
            _world.Note("asked");
            await Task.Delay(Timeout.Infinite, token);
            return true;
        };
        _sut.Run(new OpenLesson(Other));
        await _world.UntilAsync(() => _world.Log.Contains("asked"), Token);

        await _sut.DisposeAsync().AsTask().WaitAsync(TestServices.Limit, Token);

        Assert.Contains("connection closed", _world.Log);
        Assert.Empty(_world.Faults);
    }

    /// <summary>An unhandled case throws, which is reported as a fault.</summary>
    [Theory]
    [MemberData(nameof(EffectNames))]
    public async Task Run_EachEffect_HasARunner(string name)
    {
        await using var sut = new EffectRunner(_world.Services, _world.Post, () => { }, () => _world.Note("quit"), _ => { });
        sut.Run(new StartLab());
        await _world.GetAsync<LabIsReady>(Token);

        sut.Run(EffectSamples.All.Single(effect => effect.GetType().Name == name));
        sut.Run(new FindWords("end", null));

        await _world.GetAsync<WordsFound>(Token, found => found.Words == "end");
        await sut.DisposeAsync();
        Assert.Empty(_world.Faults);
    }

    public static TheoryData<string> EffectNames => [.. EffectSamples.All.Select(effect => effect.GetType().Name)];

    [Fact]
    public void EffectSamples_HaveEachKindOnce() => Assert.Equal(
        typeof(Effect).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Effect))).Select(type => type.Name).Order(),
        EffectSamples.All.Select(effect => effect.GetType().Name).Order());

    private async Task ReadyAsync()
    {
        _sut.Run(new StartLab());
        await _world.GetAsync<LabIsReady>(Token);
    }

    private async Task OpenAsync(Lesson lesson)
    {
        await ReadyAsync();
        _sut.Run(new OpenLesson(lesson));
        await _world.GetAsync<LessonWatched>(Token);
        await _world.UntilAsync(() => _world.Log.Contains("refresh"), Token);
    }

    private async Task<FakeShell> ShellAsync()
    {
        _sut.Run(new OpenShell(MachineName.Machine1, new(80, 24)));
        await _world.GetAsync<ShellOpened>(Token);
        return _world.Hosts[MachineName.Machine1].Shells.Last();
    }

    private async Task AdvanceUntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            _world.Clock.Advance(TimeSpan.FromSeconds(1));

            // A little real time too: what comes from a socket or a busy thread pool gets its turn.
            await Task.Delay(TimeSpan.FromMilliseconds(1), Token);
        }
    }
}
