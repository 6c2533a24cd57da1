using System.Collections.Immutable;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Logging;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Timing;
using ProbeAnswers = System.Collections.Immutable.ImmutableDictionary<
    TutorTui.Core.Checks.Snapshots.Probe, TutorTui.Core.Result<TutorTui.Core.Engine.CommandOutput, TutorTui.Core.Engine.EngineError>>;

namespace TutorTui.Core.Lessons.Sessions;

/// <inheritdoc cref="ILessonWatcher"/>
/// <remarks>
/// One loop owns all state. It looks when an engine reports something, a command has finished, another tutor has added
/// to the store, or some time has passed; whatever happens during a look is handled by the next one. A second loop runs the
/// probes, which may take seconds, on the facts of the newest look and passes their answers to the first, so that facts never
/// wait for probes. No loop ends before the watcher is disposed: a failure is reported, and the loop continues
/// after a pause.
/// </remarks>
internal sealed class LessonWatcher : ILessonWatcher
{
    /// <summary>The pause between two looks, so that a burst of events does not keep the engines busy.</summary>
    private static readonly TimeSpan LookPause = TimeSpan.FromMilliseconds(30);

    private static readonly TimeSpan StorePeriod = TimeSpan.FromSeconds(1);

    /// <summary>How often to look without an event: not every change sends one (a probe's answer, for example).</summary>
    private static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(4);

    /// <summary>How often to look while the learner is reading or away: changes without an event may then be seen a little later.</summary>
    private static readonly TimeSpan QuietLookPeriod = TimeSpan.FromSeconds(10);

    /// <summary>How long after the last command or event <see cref="QuietLookPeriod"/> applies.</summary>
    private static readonly TimeSpan QuietAfter = TimeSpan.FromSeconds(15);

    private readonly Lesson _lesson;
    private readonly LabConnection _labConnection;
    private readonly IProgressStore _store;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly LessonChecker _checker;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _causes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly Channel<LabSnapshot> _unprobed = Channel.CreateBounded<LabSnapshot>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly Channel<ProgressEvent> _events = Channel.CreateUnbounded<ProgressEvent>();
    private readonly Queue<ProgressEvent> _unkept = new();
    private readonly RunningCommands _running = new();
    private LessonProgress _progress;
    private ProgressPosition _position;
    private volatile LessonObservation? _latest;
    private ProbeAnswers _answers = ImmutableDictionary<Probe, Result<CommandOutput, EngineError>>.Empty;
    private FirstSeen _firstSeen = FirstSeen.None;
    private bool _isProbeDue = true;
    private long _causedAt;
    private int _isDisposed;
    private Task _work = Task.CompletedTask;

    private LessonWatcher(
        Lesson lesson, LabConnection labConnection, IProgressStore store, TimeProvider clock, LessonProgress progress,
        ProgressPosition position, ILogger logger)
    {
        _lesson = lesson;
        _labConnection = labConnection;
        _store = store;
        _clock = clock;
        _logger = logger;
        _checker = new(clock);
        _progress = progress;
        _position = position;
        _causedAt = clock.GetTimestamp();
        Report = BeforeTheFirstLook(lesson, progress);
    }

    public event Action<LessonReport>? Changed;

    public event Action<ProgressError>? AppendFailed;

    public event Action<Exception>? Faulted;

    public LessonReport Report { get; private set; }

    public static LessonWatcher Start(
        Lesson lesson, LabConnection labConnection, IProgressStore store, TimeProvider clock, LessonProgress progress,
        ProgressPosition position, ILogger logger)
    {
        var watcher = new LessonWatcher(lesson, labConnection, store, clock, progress, position, logger);
        Log.Watching(logger, lesson.Id, labConnection.Machines.Count, progress.Passed.Count);
        watcher._causes.Writer.TryWrite(true);
        var listener = new EngineListener(labConnection, clock, watcher.RefreshChecks, watcher.Fail, logger);
        watcher._work = Task.WhenAll(
            watcher.RunAsync("looks", watcher.LookAsync),
            watcher.RunAsync("probes", watcher.ProbeAsync),
            watcher.RunAsync("polling", watcher.PollAsync),
            listener.RunAsync(watcher._stop.Token));
        return watcher;
    }

    public void RecordCommand(FinishedCommand command)
    {
        _running.Take(command);
        if (command.IsRunning)
        {
            // Nothing has changed that a probe would see.
            _causes.Writer.TryWrite(true);
        }
        else
        {
            Record(new CommandFinished(_labConnection.Lab.LabId, command));
        }
    }

    public void Record(ProgressEvent progress)
    {
        _events.Writer.TryWrite(progress);
        RefreshChecks();
    }

    public void RefreshChecks()
    {
        Volatile.Write(ref _causedAt, _clock.GetTimestamp());
        LookAndProbe();
    }

    public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) =>
        _latest is { } latest
            ? CommandResolver.Resolve(command, latest.Snapshot)
            : new UnresolvedCommand(LessonTexts.Current.NotLookedYet);

    public string? RightAnswer(Check check) => _latest is { } latest ? CheckEvaluator.RightAnswer(check, latest.Snapshot) : null;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await AppendTheRestAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    /// <summary>Stores the events that arrived while the loops were ending.</summary>
    private async Task AppendTheRestAsync()
    {
        await AppendRecordedAsync(CancellationToken.None).ConfigureAwait(false);
        if (_unkept.Count > 0)
        {
            Log.EndedWithUnkept(_logger, _lesson.Id, _unkept.Count);
        }
    }

    private void LookAndProbe()
    {
        Volatile.Write(ref _isProbeDue, true);
        _causes.Writer.TryWrite(true);
    }

    private Task RunAsync(string name, Func<CancellationToken, Task<bool>> turn)
    {
        var loop = new OwnedLoop($"{_lesson.Id}: {name}", _clock, OwnedLoop.UsualPauses, Fail, _logger);
        return Task.Run(() => loop.RunAsync(turn, _stop.Token));
    }

    private void Fail(Exception fault) => Faulted?.Invoke(fault);

    private async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        await _causes.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await LookOnceAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // The look was interrupted, so it still has to be taken.
            LookAndProbe();
            throw;
        }

        // Pause before reading the next cause, so that one look covers everything that happens meanwhile.
        await Task.Delay(LookPause, _clock, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task LookOnceAsync(CancellationToken cancellationToken)
    {
        await CatchUpAsync(cancellationToken).ConfigureAwait(false);
        var isProbeDue = Interlocked.Exchange(ref _isProbeDue, false);
        var facts = await LessonChecker.ObserveAsync(_lesson, _labConnection, cancellationToken).ConfigureAwait(false);
        if (isProbeDue)
        {
            _unprobed.Writer.TryWrite(facts);
        }

        _firstSeen = _firstSeen.With(facts.States);
        var evaluation = LessonEvaluator.Evaluate(
            _lesson, facts with { FirstSeen = _firstSeen, Probes = Volatile.Read(ref _answers), Running = _running.All }, _progress, _clock.GetUtcNow());
        _latest = new(evaluation.Report, evaluation.Snapshot);
        await AppendTicksAsync(evaluation.Report, cancellationToken).ConfigureAwait(false);
        await AppendRegressionsAsync(evaluation, cancellationToken).ConfigureAwait(false);
        Report = evaluation.Report;
        Changed?.Invoke(Report);
    }

    /// <summary>Runs probes again when something has happened; until a new answer arrives, the previous one counts.</summary>
    private async Task<bool> ProbeAsync(CancellationToken cancellationToken)
    {
        var facts = await _unprobed.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        await ProbeOnceAsync(facts, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task ProbeOnceAsync(LabSnapshot facts, CancellationToken cancellationToken)
    {
        var asked = await _checker.ProbeAsync(_lesson, _labConnection, _progress, facts, Take, cancellationToken).ConfigureAwait(false);
        if (!asked.Probes.IsEmpty || !Volatile.Read(ref _answers).IsEmpty)
        {
            Volatile.Write(ref _answers, asked.Probes);
            _causes.Writer.TryWrite(true);
        }

        // Called from several tasks at once.
        void Take(Probe probe, Result<CommandOutput, EngineError> answer)
        {
            ImmutableInterlocked.AddOrUpdate(ref _answers, probe, answer, (_, _) => answer);
            _causes.Writer.TryWrite(true);
        }
    }

    /// <summary>Reads the commands of our own shells and the events that other tutors have added to the store.</summary>
    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await AppendRecordedAsync(cancellationToken).ConfigureAwait(false);
        var page = await _store.ReadAsync(_position, cancellationToken).ConfigureAwait(false);
        if (page.TryGet(out var read))
        {
            _progress = read.Events.Aggregate(_progress, (progress, next) => progress.With(next));
            _position = read.Position;
        }
    }

    /// <summary>An event leaves its queue only when it has been stored, so a turn that is interrupted loses nothing.</summary>
    private async Task AppendRecordedAsync(CancellationToken cancellationToken)
    {
        while (_unkept.TryPeek(out var unkept)
            && (await _store.AppendAsync(unkept, cancellationToken).ConfigureAwait(false)).Error is null)
        {
            _unkept.Dequeue();
        }

        while (_events.Reader.TryPeek(out var recorded))
        {
            await AppendAsync(recorded, cancellationToken).ConfigureAwait(false);
            _events.Reader.TryRead(out _);
        }
    }

    private async Task AppendTicksAsync(LessonReport report, CancellationToken cancellationToken)
    {
        foreach (var step in report.Steps)
        {
            if (step.PassedAt is { } at && !_progress.Passed.ContainsKey(step.Step.Id))
            {
                var passed = new StepPassed(_lesson.Id, step.Step.Id, at);
                Log.StepPassed(_logger, _lesson.Id, step.Step.Id);
                await AppendAsync(passed, cancellationToken).ConfigureAwait(false);
                _progress = _progress.With(passed);
            }
        }
    }

    /// <summary>Records regressions and when they end. Objects that the lesson itself removes do not count.</summary>
    private async Task AppendRegressionsAsync(LessonEvaluation evaluation, CancellationToken cancellationToken)
    {
        var at = evaluation.Snapshot.TakenAt ?? _clock.GetUtcNow();
        foreach (var step in evaluation.Report.Steps.Where(step => step.IsPassed))
        {
            var hasRegressed = _progress.Regressions.ContainsKey(step.Step.Id);
            ProgressEvent? change =
                hasRegressed && step.IsTrueNow ? new StepRestored(_lesson.Id, step.Step.Id, at)
                : !hasRegressed && RegressionDetector.HasRegressed(step, evaluation.Report) ? new StepRegressed(_lesson.Id, step.Step.Id, at)
                : null;
            if (change is not null)
            {
                LogChange(change);
                await AppendAsync(change, cancellationToken).ConfigureAwait(false);
                _progress = _progress.With(change);

                // Look once more, so that the report includes it.
                _causes.Writer.TryWrite(true);
            }
        }
    }

    private void LogChange(ProgressEvent change)
    {
        if (change is StepRegressed lost)
        {
            Log.StepRegressed(_logger, lost.Lesson, lost.Step);
        }
        else if (change is StepRestored restored)
        {
            Log.StepRestored(_logger, restored.Lesson, restored.Step);
        }
    }

    /// <summary>
    /// Adds an event to the store. If that fails, the event counts here and waits for the next attempt; otherwise it is read
    /// back.
    /// </summary>
    private async Task AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        var kept = await _store.AppendAsync(progress, cancellationToken).ConfigureAwait(false);
        if (kept.Error is { } error)
        {
            Log.NotKept(_logger, _lesson.Id, error.Message);
            _unkept.Enqueue(progress);
            _progress = _progress.With(progress);
            AppendFailed?.Invoke(error);
        }
    }

    private async Task<bool> PollAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(StorePeriod, _clock);
        var sinceLook = TimeSpan.Zero;
        while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false))
        {
            sinceLook += StorePeriod;
            if (IsConverging() || sinceLook >= (IsQuiet() ? QuietLookPeriod : LookPeriod))
            {
                sinceLook = TimeSpan.Zero;
                LookAndProbe();
                continue;
            }

            var page = await _store.ReadAsync(_position, cancellationToken).ConfigureAwait(false);
            if (page.TryGet(out var read) && !read.Events.IsEmpty)
            {
                RefreshChecks();
            }
        }

        return true;
    }

    private bool IsQuiet() => _clock.GetElapsedTime(Volatile.Read(ref _causedAt)) > QuietAfter;

    /// <summary>Whether a check is converging, so that its elapsed seconds are on the screen.</summary>
    private bool IsConverging() =>
        _latest?.Report.Steps.Any(step => !step.IsPassed && step.Checks.Any(check => check.Convergence is not null)) is true;

    private static LessonReport BeforeTheFirstLook(Lesson lesson, LessonProgress progress) =>
        new(lesson, [.. lesson.Steps.Select(step => new StepReport(
            step,
            progress.Passed.TryGetValue(step.Id, out var at) ? at : null,
            [.. step.Checks.Select(check => new CheckReport(check, Verdict.Unknown, LessonTexts.Current.Looking, null))]))]);
}
