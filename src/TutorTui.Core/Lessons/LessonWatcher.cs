using System.Threading.Channels;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Lessons;

/// <inheritdoc cref="ILessonWatcher"/>
/// <remarks>
/// One loop owns all state. It looks when an engine reports something, a command has finished, another tutor has added
/// to the store, or some time has passed; bursts of causes are answered by one look.
/// </remarks>
internal sealed class LessonWatcher : ILessonWatcher
{
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan StorePeriod = TimeSpan.FromSeconds(1);

    /// <summary>Not every change sends an event: a probe's answer, for example.</summary>
    private static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(4);

    private readonly Lesson _lesson;
    private readonly Classroom _classroom;
    private readonly IProgressStore _store;
    private readonly TimeProvider _clock;
    private readonly LessonChecker _checker;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _causes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Channel<FinishedCommand> _commands = Channel.CreateUnbounded<FinishedCommand>();
    private readonly Queue<ProgressEvent> _unkept = new();
    private LessonProgress _progress;
    private ProgressPosition _position;
    private volatile LessonLook? _latest;
    private Task _work = Task.CompletedTask;

    private LessonWatcher(
        Lesson lesson, Classroom classroom, IProgressStore store, TimeProvider clock, LessonProgress progress,
        ProgressPosition position)
    {
        _lesson = lesson;
        _classroom = classroom;
        _store = store;
        _clock = clock;
        _checker = new(clock);
        _progress = progress;
        _position = position;
        Report = BeforeTheFirstLook(lesson, progress);
    }

    public event Action<LessonReport>? Changed;

    public event Action<ProgressError>? KeepingFailed;

    public event Action<Exception>? Faulted;

    public LessonReport Report { get; private set; }

    public static LessonWatcher Start(
        Lesson lesson, Classroom classroom, IProgressStore store, TimeProvider clock, LessonProgress progress,
        ProgressPosition position)
    {
        var watcher = new LessonWatcher(lesson, classroom, store, clock, progress, position);
        watcher._work = Task.WhenAll(
            [
                Task.Run(watcher.LookAsync),
                Task.Run(watcher.PollAsync),
                .. classroom.Machines.Values.Select(machine => Task.Run(() => watcher.ListenAsync(machine))),
            ]);
        return watcher;
    }

    public void Tell(FinishedCommand command)
    {
        _commands.Writer.TryWrite(command);
        LookAgain();
    }

    public void LookAgain() => _causes.Writer.TryWrite(true);

    public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) =>
        _latest is { } latest
            ? CommandResolver.Resolve(command, latest.Snapshot)
            : new UnresolvedCommand("The lab has not been looked at yet. Try again in a moment.");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task LookAsync()
    {
        var cancellationToken = _stop.Token;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await LookOnceAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                // A watcher that ended in silence would leave the learner with a report that is true no more.
                Faulted?.Invoke(fault);
            }

            await _causes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            await Task.Delay(Settle, _clock, cancellationToken).ConfigureAwait(false);
            _causes.Reader.TryRead(out _);
        }
    }

    private async Task LookOnceAsync(CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        _latest = await _checker.CheckAsync(_lesson, _classroom, _progress, cancellationToken).ConfigureAwait(false);
        await KeepTicksAsync(_latest.Report, cancellationToken).ConfigureAwait(false);
        Report = _latest.Report;
        Changed?.Invoke(Report);
    }

    /// <summary>Takes in our own shells' commands and what other tutors have added to the store.</summary>
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        while (_unkept.TryPeek(out var unkept)
            && (await _store.AppendAsync(unkept, cancellationToken).ConfigureAwait(false)).Error is null)
        {
            _unkept.Dequeue();
        }

        while (_commands.Reader.TryRead(out var command))
        {
            await KeepAsync(new CommandFinished(_classroom.Lab.LabId, command), cancellationToken).ConfigureAwait(false);
        }

        var page = await _store.ReadAsync(_position, cancellationToken).ConfigureAwait(false);
        if (page.TryGet(out var read))
        {
            _progress = read.Events.Aggregate(_progress, (progress, next) => progress.With(next));
            _position = read.Position;
        }
    }

    private async Task KeepTicksAsync(LessonReport report, CancellationToken cancellationToken)
    {
        foreach (var step in report.Steps)
        {
            if (step.PassedAt is { } at && !_progress.Passed.ContainsKey(step.Step.Id))
            {
                var passed = new StepPassed(_lesson.Id, step.Step.Id, at);
                await KeepAsync(passed, cancellationToken).ConfigureAwait(false);
                _progress = _progress.With(passed);
            }
        }
    }

    /// <summary>Adds to the store; what it does not take counts here, and waits for the next try. What it took is read back.</summary>
    private async Task KeepAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        var kept = await _store.AppendAsync(progress, cancellationToken).ConfigureAwait(false);
        if (kept.Error is { } error)
        {
            _unkept.Enqueue(progress);
            _progress = _progress.With(progress);
            KeepingFailed?.Invoke(error);
        }
    }

    private async Task PollAsync()
    {
        using var timer = new PeriodicTimer(StorePeriod, _clock);
        var sinceLook = TimeSpan.Zero;
        while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false))
        {
            sinceLook += StorePeriod;
            var page = await _store.ReadAsync(_position, _stop.Token).ConfigureAwait(false);
            if (sinceLook >= LookPeriod || (page.TryGet(out var read) && !read.Events.IsEmpty))
            {
                sinceLook = TimeSpan.Zero;
                LookAgain();
            }
        }
    }

    private async Task ListenAsync(ClassroomMachine machine)
    {
        await foreach (var _ in machine.Engine.WatchAsync(_stop.Token).ConfigureAwait(false))
        {
            LookAgain();
        }
    }

    private static LessonReport BeforeTheFirstLook(Lesson lesson, LessonProgress progress) =>
        new(lesson, [.. lesson.Steps.Select(step => new StepReport(
            step,
            progress.Passed.TryGetValue(step.Id, out var at) ? at : null,
            [.. step.Checks.Select(check => new CheckReport(check, Verdict.Unknown, "Looking …", null))]))]);
}
