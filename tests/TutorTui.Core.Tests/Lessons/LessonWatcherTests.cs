using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class LessonWatcherTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);
    private static readonly StepId Step = StepId.Parse("step-1");

    private static readonly Lesson Lesson = SampleLesson.Of(
        new Check { Id = CheckId.Parse("network"), Sentence = "net is there", Condition = new NetworkCondition(MachineName.Machine1, new() { Name = "net" }) });

    [Fact]
    public async Task EngineEvent_StepBecomesTrue_TicksByItselfAndKeepsTheTick()
    {
        await using var store = new MemoryStore();
        var engine = new StageEngine();
        await using var sut = await WatchAsync(store, engine);
        var ticked = ClockTicked(sut);

        engine.Add(SampleLab.Network("net"));

        Assert.NotNull((await ticked.WaitAsync(Timeout, TestContext.Current.CancellationToken)).Steps[0].PassedAt);
        Assert.Contains(store.Events, progress => progress is StepPassed { Step: var step } && step == Step);
    }

    [Fact]
    public async Task Tick_CannotBeStored_CountsIsReportedAndIsStoredLater()
    {
        await using var store = new MemoryStore();
        var engine = new StageEngine();
        await using var sut = await WatchAsync(store, engine);
        var ticked = ClockTicked(sut);
        var told = new TaskCompletionSource<ProgressError>();
        sut.AppendFailed += error => told.TrySetResult(error);
        store.IsFull = true;

        engine.Add(SampleLab.Network("net"));

        Assert.Contains("full", (await told.Task.WaitAsync(Timeout, TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
        await ticked.WaitAsync(Timeout, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(store.Events, progress => progress is StepPassed);

        store.IsFull = false;
        var again = new TaskCompletionSource();
        sut.Changed += _ => again.TrySetResult();
        sut.RefreshChecks();
        await again.Task.WaitAsync(Timeout, TestContext.Current.CancellationToken);
        Assert.Single(store.Events.OfType<StepPassed>());
    }

    [Fact]
    public async Task Look_Fails_IsReportedAndTheNextOneIsTaken()
    {
        await using var store = new MemoryStore();
        var engine = new StageEngine();
        await using var sut = await WatchAsync(store, engine);
        var ticked = ClockTicked(sut);
        var told = new TaskCompletionSource<Exception>();
        sut.Faulted += fault => told.TrySetResult(fault);

        engine.Fault = new InvalidOperationException("No such thing.");
        sut.RefreshChecks();
        Assert.Same(engine.Fault, await told.Task.WaitAsync(Timeout, TestContext.Current.CancellationToken));

        engine.Fault = null;
        engine.Add(SampleLab.Network("net"));
        await ticked.WaitAsync(Timeout, TestContext.Current.CancellationToken);
    }

    private static Task<LessonReport> ClockTicked(ILessonWatcher watcher)
    {
        var ticked = new TaskCompletionSource<LessonReport>();
        watcher.Changed += report =>
        {
            if (report.Steps[0].IsPassed)
            {
                ticked.TrySetResult(report);
            }
        };
        return ticked.Task;
    }

    private static Task<ILessonWatcher> WatchAsync(MemoryStore store, StageEngine engine)
    {
        var connection = new MachineConnection(MachineName.Machine1, new NoHost(), engine);
        var labConnection = new LabConnection(
            new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
            ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, connection));
        return new LessonService(store, TimeProvider.System).WatchAsync(Lesson, labConnection, TestContext.Current.CancellationToken);
    }
}
