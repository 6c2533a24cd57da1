using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class LessonServiceTests
{
    private static readonly StepId Step = StepId.Parse("create");

    private static readonly Lesson Lesson = SampleLesson.Of();

    private static LabConnection LabConnection(string labId) => new(
        new() { LabId = labId, Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
        ImmutableSortedDictionary<MachineName, MachineConnection>.Empty);

    [Fact]
    public async Task ReadOrBeginAsync_SameLab_KeepsTheTicks()
    {
        await using var store = new MemoryStore(
            new LessonStarted(Lesson.Id, "lab", default), new StepPassed(Lesson.Id, Step, default));

        var (progress, _) = await new LessonService(store, TimeProvider.System)
            .ReadOrBeginAsync(Lesson, LabConnection("lab"), TestContext.Current.CancellationToken);

        Assert.Contains(Step, progress.Passed.Keys);
        Assert.Equal(2, store.Events.Count);
    }

    [Fact]
    public async Task ReadOrBeginAsync_NewLab_BeginsAnewAndKeepsTheHistory()
    {
        await using var store = new MemoryStore(
            new LessonStarted(Lesson.Id, "old", default), new StepPassed(Lesson.Id, Step, default));

        var (progress, _) = await new LessonService(store, TimeProvider.System)
            .ReadOrBeginAsync(Lesson, LabConnection("new"), TestContext.Current.CancellationToken);

        Assert.Empty(progress.Passed);
        Assert.Equal("new", progress.LabId);
        Assert.Equal(3, store.Events.Count);
    }

    /// <summary>A swarm's network stays visible for a moment after its removal; a step must not pass because of it.</summary>
    [Fact]
    public async Task BeginAsync_RemovedObjectStillVisible_WaitsUntilItIsGone()
    {
        const int Looks = 3;
        await using var store = new MemoryStore();
        var engine = new LingeringEngine(Looks);
        var connection = new MachineConnection(MachineName.Machine1, new ObedientHost(), engine);
        var labConnection = new LabConnection(
            LabConnection("lab").Lab, ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, connection));
        var clock = new TrialClock(DateTimeOffset.UnixEpoch);
        var service = new LessonService(store, clock);
        var lesson = Lesson with { Start = new() { IsEmpty = true } };
        var plan = (await service.PlanStartAsync(lesson, labConnection, TestContext.Current.CancellationToken)).Value;

        var begun = service.BeginAsync(lesson, labConnection, plan, new Nobody(), TestContext.Current.CancellationToken);
        await clock.AdvanceUntilAsync(() => begun.IsCompleted);

        Assert.Same(plan, (await begun).Value);
        Assert.True(engine.Looks > Looks);
        Assert.Single(store.Events.OfType<LessonStarted>());
    }

    [Fact]
    public async Task BeginAsync_WhatWasRemovedStays_NamesItAndDoesNotBegin()
    {
        await using var store = new MemoryStore();
        var clock = new TrialClock(DateTimeOffset.UnixEpoch);
        var service = new LessonService(store, clock);
        var labConnection = With(new LingeringEngine(int.MaxValue));
        var lesson = Lesson with { Start = new() { IsEmpty = true } };
        var plan = (await service.PlanStartAsync(lesson, labConnection, TestContext.Current.CancellationToken)).Value;

        var begun = service.BeginAsync(lesson, labConnection, plan, new Nobody(), TestContext.Current.CancellationToken);
        await clock.AdvanceUntilAsync(() => begun.IsCompleted);

        Assert.Contains("old", $"{(await begun).Error?.What} {(await begun).Error?.Why}", StringComparison.Ordinal);
        Assert.Empty(store.Events);
    }

    [Fact]
    public async Task BeginAsync_StoreIsFull_SaysSo()
    {
        await using var store = new MemoryStore { IsFull = true };

        var begun = await new LessonService(store, new TrialClock(DateTimeOffset.UnixEpoch))
            .BeginAsync(Lesson, LabConnection("lab"), new StartPlan([]), new Nobody(), TestContext.Current.CancellationToken);

        Assert.Contains("The disk is full.", begun.Error?.Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanStartAsync_MachineIsMissingOrSilent_NamesIt()
    {
        await using var store = new MemoryStore();
        var service = new LessonService(store, TimeProvider.System);
        var silent = With(new StageEngine { Error = new(EngineErrorKind.Unreachable, "No route.") });

        var missing = await service.PlanStartAsync(Lesson, LabConnection("lab"), TestContext.Current.CancellationToken);
        var unreachable = await service.PlanStartAsync(Lesson, silent, TestContext.Current.CancellationToken);

        Assert.Contains("Machine1", $"{missing.Error?.What} {missing.Error?.Why}", StringComparison.Ordinal);
        Assert.Contains("No route.", $"{unreachable.Error?.What} {unreachable.Error?.Why}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task HasBegunAsync_OnThisLabAlone()
    {
        await using var store = new MemoryStore(new LessonStarted(Lesson.Id, "lab", default));
        var service = new LessonService(store, TimeProvider.System);

        Assert.True(await service.HasBegunAsync(Lesson, LabConnection("lab"), TestContext.Current.CancellationToken));
        Assert.False(await service.HasBegunAsync(Lesson, LabConnection("other"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PassedAloneAsync_LeavesOutWhatHadHelp()
    {
        var helped = StepId.Parse("helped");
        await using var store = new MemoryStore(
            new LessonStarted(Lesson.Id, "lab", default), new StepSolved(Lesson.Id, helped, default),
            new StepPassed(Lesson.Id, Step, default), new StepPassed(Lesson.Id, helped, default));

        Assert.Equal([Step], await new LessonService(store, TimeProvider.System).PassedAloneAsync(Lesson, TestContext.Current.CancellationToken));
    }

    private static LabConnection With(IEngine engine) => new(
        LabConnection("lab").Lab,
        ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, new(MachineName.Machine1, new ObedientHost(), engine)));

    /// <summary>Shows a network for a number of looks.</summary>
    private sealed class LingeringEngine(int looks) : IEngine
    {
        public int Looks { get; private set; }

        public Task<Result<EngineState, EngineError>> ObserveAsync(CancellationToken cancellationToken)
        {
            var state = SampleLab.Engine(MachineName.Machine1);
            Looks++;
            return Task.FromResult<Result<EngineState, EngineError>>(
                Looks <= looks ? state with { Networks = [SampleLab.Network("old")] } : state);
        }

        public IAsyncEnumerable<EngineEvent> WatchAsync(CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody watches here.");

        public Task<Result<CommandOutput, EngineError>> ExecAsync(
            string containerId, IReadOnlyList<string> arguments, TimeSpan timeout, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nothing here runs in a container.");

        public ValueTask DisposeAsync() => default;
    }

    /// <summary>Every command succeeds.</summary>
    private sealed class ObedientHost : IMachineHost
    {
        public Task<Result<IShell, ShellError>> OpenShellAsync(TerminalSize size, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody opens a shell here.");

        public Task<Result<CommandOutput, EngineError>> RunAsync(
            string commandLine, TimeSpan timeout, CancellationToken cancellationToken) =>
            Task.FromResult<Result<CommandOutput, EngineError>>(new CommandOutput(0, string.Empty, string.Empty));

        public Task<Stream> DialAsync(string commandLine, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("Nobody dials here.");

        public ValueTask DisposeAsync() => default;
    }

    private sealed class Nobody : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
