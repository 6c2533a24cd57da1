using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Exams;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Tests.Checks;
using TutorTui.Core.Tests.Lessons;
using Xunit;
using static TutorTui.Core.Tests.Exams.SampleExam;

namespace TutorTui.Core.Tests.Exams;

public sealed class ExamWatcherTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Criterion_ComesTrue_IsKeptButNotShown()
    {
        await using var stage = await StageAsync(new());

        stage.Engine.Add(SampleLab.Network("net"));

        await stage.UntilAsync(() => stage.Store.Events.OfType<CriterionChanged>().Any(changed => changed.Criterion == NetIsThere && changed.IsTrue));
        Assert.Equal(0, stage.Watcher.Report.PassedCount);
        Assert.All(stage.Watcher.Report.Steps.SelectMany(step => step.Checks), check => Assert.Null(check.Evidence));
        Assert.DoesNotContain(stage.Store.Events, progress => progress is StepPassed);
    }

    [Fact]
    public async Task Criterion_WhereThePolicyAllows_IsShown()
    {
        await using var stage = await StageAsync(new() { ShowsTicks = true });

        stage.Engine.Add(SampleLab.Network("net"));

        await stage.UntilAsync(() => stage.Watcher.Report.PassedCount == 1);
    }

    [Fact]
    public async Task Finish_LooksOnceMoreAndKeepsWantedAndObserved()
    {
        await using var stage = await StageAsync(new());
        stage.Engine.Add(SampleLab.Network("net"));

        await stage.Watcher.FinishAsync(TestContext.Current.CancellationToken);

        var finished = Assert.Single(stage.Store.Events.OfType<ExamFinished>());
        Assert.True(finished.Findings.First(finding => finding.Criterion == NetIsThere).IsTrue);
        var missed = finished.Findings.First(finding => finding.Criterion == WebRuns);
        Assert.False(missed.IsTrue);
        Assert.NotEmpty(missed.Wanted);
        Assert.True(stage.Watcher.View.Attempt.IsFinished);
    }

    [Fact]
    public async Task Machine_DoesNotAnswer_TheClockStandsStillUntilItDoes()
    {
        await using var stage = await StageAsync(new());

        stage.Engine.Error = new(EngineErrorKind.Unreachable, "Machine1 does not answer.");
        stage.Watcher.RefreshChecks();
        await stage.UntilAsync(() => stage.Watcher.View.Attempt.IsStopped);

        stage.Engine.Error = null;
        stage.Watcher.RefreshChecks();
        await stage.UntilAsync(() => stage.Watcher.View.Attempt is { IsStopped: false, Stops.Length: 1 });
        Assert.Equal("Machine1 does not answer.", stage.Watcher.View.Attempt.Stops[0].Reason);
    }

    [Fact]
    public async Task Time_IsUp_FinishesByItselfWithoutALastLook()
    {
        await using var stage = await StageAsync(new(), TimeProvider.System.GetUtcNow().AddMinutes(-31));

        await stage.UntilAsync(() => stage.Watcher.View.Attempt.IsFinished);

        Assert.Equal(ExamEnd.TimeUp, stage.Watcher.View.Attempt.End);
        Assert.Empty(stage.Store.Events.OfType<CriterionChanged>());
    }

    [Fact]
    public async Task Hint_AndFlag_AreKeptAndSeenByTheNextTutor()
    {
        await using var stage = await StageAsync(new());

        stage.Watcher.Record(new HelpShown(Id.Lesson, Web, 1, stage.Now));
        stage.Watcher.Record(new ExamTaskFlagged(Id, Net, true, stage.Now));
        await stage.UntilAsync(() => stage.Watcher.View.Attempt.Flags.Count == 1);

        var session = await stage.Service.ResumeAsync(TestContext.Current.CancellationToken);
        Assert.Equal([1], session!.Attempt.Hints[Web]);
        Assert.Contains(Net, session.Attempt.Flags);
    }

    [Fact]
    public async Task Disk_Full_TheAttemptGoesOnAndIsKeptLater()
    {
        await using var stage = await StageAsync(new());
        var told = new TaskCompletionSource<ProgressError>();
        stage.Watcher.AppendFailed += error => told.TrySetResult(error);

        stage.Store.IsFull = true;
        stage.Watcher.Record(new ExamTaskFlagged(Id, Net, true, stage.Now));
        await told.Task.WaitAsync(Timeout, TestContext.Current.CancellationToken);
        await stage.UntilAsync(() => stage.Watcher.View.Attempt.Flags.Count == 1);

        stage.Store.IsFull = false;
        stage.Watcher.RefreshChecks();
        await stage.UntilAsync(() => stage.Store.Events.OfType<ExamTaskFlagged>().Any());
    }

    [Fact]
    public async Task Start_WhileAnotherRuns_IsRefused()
    {
        await using var stage = await StageAsync(new());

        var planned = await stage.Service.PlanStartAsync(Paper.Lesson, stage.LabConnection, TestContext.Current.CancellationToken);

        Assert.Contains("Another exam is running", planned.Error?.What, StringComparison.Ordinal);
    }

    private static async Task<Stage> StageAsync(ExamPolicy policy, DateTimeOffset? begun = null)
    {
        var store = new MemoryStore(Started with { At = begun ?? TimeProvider.System.GetUtcNow() });
        var engine = new StageEngine();
        var connection = new MachineConnection(MachineName.Machine1, new NoHost(), engine);
        var labConnection = new LabConnection(
            new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } },
            ImmutableSortedDictionary<MachineName, MachineConnection>.Empty.Add(MachineName.Machine1, connection));
        var service = new ExamService(
            new LessonService(store, TimeProvider.System), new([Whole with { Policy = policy }], [Lesson]), _ => new([Whole with { Policy = policy }], [Lesson]), store, TimeProvider.System, new(1));
        var watcher = await service.WatchAsync(Paper.Lesson, labConnection, TestContext.Current.CancellationToken);
        return new(store, engine, labConnection, service, Assert.IsType<IExamWatcher>(watcher, exactMatch: false));
    }

    private sealed record Stage(MemoryStore Store, StageEngine Engine, LabConnection LabConnection, ExamService Service, IExamWatcher Watcher) : IAsyncDisposable
    {
        public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

        /// <summary>Waits for a change of the report or the view after which a condition holds.</summary>
        public async Task UntilAsync(Func<bool> isSo)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            limit.CancelAfter(Timeout);
            using var turned = new SemaphoreSlim(0);
            void Turn(LessonReport _) => turned.Release();
            Watcher.Changed += Turn;
            try
            {
                while (!isSo())
                {
                    await turned.WaitAsync(limit.Token);
                }
            }
            finally
            {
                Watcher.Changed -= Turn;
            }
        }

        public async ValueTask DisposeAsync()
        {
            await Watcher.DisposeAsync();
            await Store.DisposeAsync();
        }
    }
}
