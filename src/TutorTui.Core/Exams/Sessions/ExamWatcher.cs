using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Checks;
using TutorTui.Core.Documents;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Logging;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Timing;

namespace TutorTui.Core.Exams.Sessions;

/// <inheritdoc cref="IExamWatcher"/>
/// <remarks>One loop owns the session. It takes a turn once a second, and immediately when something happens.</remarks>
internal sealed class ExamWatcher : IExamWatcher
{
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);

    /// <summary>Pauses after a failure: never longer than a turn, because the attempt's time keeps running.</summary>
    private static readonly PollPace FaultPauses = new(Turn, 1, Turn);

    private static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan SeenPeriod = TimeSpan.FromSeconds(30);

    /// <summary>How far the wall clock may deviate from the elapsed time before it counts as having been changed.</summary>
    private static readonly TimeSpan Drift = TimeSpan.FromSeconds(5);

    private readonly ExamSession _session;
    private readonly LabConnection _labConnection;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _causes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly RunningCommands _running = new();
    private readonly Channel<ProgressEvent> _events = Channel.CreateUnbounded<ProgressEvent>();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isFinishAsked;
    private TimeSpan _warnedAt;
    private DateTimeOffset _wall;
    private long _stamp;
    private long _lookedAt;
    private DateTimeOffset _seenAt;
    private int _isDisposed;
    private Task _work = Task.CompletedTask;

    private ExamWatcher(ExamSession session, LabConnection labConnection, TimeProvider clock, ILogger logger)
    {
        _session = session;
        _labConnection = labConnection;
        _clock = clock;
        _logger = logger;
        View = new(session.Paper, session.Attempt);
        Report = ExamReports.Of(session);
        _wall = _seenAt = clock.GetUtcNow();
        _stamp = clock.GetTimestamp();
        _warnedAt = session.Attempt.LeftAt(_wall);
        session.AppendFailed += error => AppendFailed?.Invoke(error);
    }

    public event Action<LessonReport>? Changed;

    public event Action<ProgressError>? AppendFailed;

    public event Action<Exception>? Faulted;

    public event Action<ExamView>? ViewChanged;

    public event Action<string>? Warned;

    public LessonReport Report { get; private set; }

    public ExamView View { get; private set; }

    public static ExamWatcher Start(ExamSession session, LabConnection labConnection, TimeProvider clock, ILogger logger)
    {
        var watcher = new ExamWatcher(session, labConnection, clock, logger);
        var listener = new EngineListener(labConnection, clock, watcher.RefreshChecks, watcher.Fail, logger);
        watcher._work = Task.WhenAll(Task.Run(watcher.RunAsync), listener.RunAsync(watcher._stop.Token));
        return watcher;
    }

    public void RecordCommand(FinishedCommand command)
    {
        _running.Take(command);
        if (command.IsRunning)
        {
            RefreshChecks();
        }
        else
        {
            Record(new CommandFinished(_labConnection.Lab.LabId, command));
        }
    }

    /// <summary>Records what the learner did. A hint that was shown is charged to its task; an exam offers no other help.</summary>
    public void Record(ProgressEvent progress)
    {
        _events.Writer.TryWrite(progress is HelpShown { Level: > 0 } help
            ? new ExamHintTaken(_session.Paper.Exam.Id, help.Step, help.Level, help.At)
            : progress);
        RefreshChecks();
    }

    public void RefreshChecks() => _causes.Writer.TryWrite(true);

    public Result<ResolvedCommand, UnresolvedCommand> Resolve(LessonCommand command) =>
        _session.Latest is { } latest
            ? CommandResolver.Resolve(command, latest.Snapshot)
            : new UnresolvedCommand(LessonTexts.Current.NotLookedYet);

    /// <summary>Not available during an exam.</summary>
    public string? RightAnswer(Check check) => null;

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        _isFinishAsked = true;
        RefreshChecks();
        await _ended.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
        {
            return;
        }

        await _stop.CancelAsync().ConfigureAwait(false);
        await _work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await AppendRecordedAsync(CancellationToken.None).ConfigureAwait(false);
        _ended.TrySetCanceled(CancellationToken.None);
        _stop.Dispose();
    }

    private void Fail(Exception fault) => Faulted?.Invoke(fault);

    private async Task RunAsync()
    {
        RefreshChecks();
        var loop = new OwnedLoop($"{_session.Paper.Exam.Id}: turns", _clock, FaultPauses, Fail, _logger);
        await loop.RunAsync(
            async token =>
            {
                if (!_session.Attempt.IsFinished)
                {
                    await TurnOnceAsync(token).ConfigureAwait(false);
                    await PauseAsync(token).ConfigureAwait(false);
                }

                return !_session.Attempt.IsFinished;
            },
            _stop.Token).ConfigureAwait(false);
        if (_session.Attempt.IsFinished)
        {
            Log.ExamEnded(_logger, _session.Paper.Exam.Id, _session.Attempt.End.ToString() ?? string.Empty);
            Show();
            _ended.TrySetResult();
        }
    }

    private async Task TurnOnceAsync(CancellationToken cancellationToken)
    {
        await AppendTimeAsync(cancellationToken).ConfigureAwait(false);
        await AppendRecordedAsync(cancellationToken).ConfigureAwait(false);
        await _session.CatchUpAsync(cancellationToken).ConfigureAwait(false);
        _session.Running = _running.All;
        if (_session.Attempt.IsOverAt(_clock.GetUtcNow()))
        {
            // Whatever becomes true after the deadline does not count, so there is no last look.
            await _session.FinishAsync(ExamEnd.TimeUp, null, cancellationToken).ConfigureAwait(false);
        }
        else if (_isFinishAsked)
        {
            await _session.FinishAsync(ExamEnd.HandedIn, _labConnection, cancellationToken).ConfigureAwait(false);
        }
        else if (_causes.Reader.TryRead(out _) || _clock.GetElapsedTime(_lookedAt) >= LookPeriod)
        {
            _lookedAt = _clock.GetTimestamp();
            await _session.LookAsync(_labConnection, cancellationToken).ConfigureAwait(false);
        }

        Warn();
        Show();
    }

    /// <summary>Records that the clock was changed, and every half minute that the attempt is still running.</summary>
    private async Task AppendTimeAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var moved = now - _wall - _clock.GetElapsedTime(_stamp);
        _wall = now;
        _stamp = _clock.GetTimestamp();
        var exam = _session.Paper.Exam.Id;
        if (moved.Duration() > Drift)
        {
            Log.ClockMoved(_logger, exam, moved.TotalSeconds);
            await _session.AppendAsync(new ExamClockMoved(exam, moved, now), cancellationToken).ConfigureAwait(false);
            _seenAt = now;
        }
        else if (now - _seenAt >= SeenPeriod)
        {
            await _session.AppendAsync(new ExamTimeSeen(exam, now), cancellationToken).ConfigureAwait(false);
            _seenAt = now;
        }
    }

    private void Warn()
    {
        var left = _session.Attempt.LeftAt(_clock.GetUtcNow());
        foreach (var mark in _session.Paper.Exam.Warnings.Where(mark => left <= mark && mark < _warnedAt).TakeLast(1))
        {
            Warned?.Invoke(ExamTexts.Current.Left(mark));
        }

        _warnedAt = left < _warnedAt ? left : _warnedAt;
    }

    private void Show()
    {
        var view = new ExamView(_session.Paper, _session.Attempt);
        var wasStopped = View.Attempt.IsStopped;
        var isNew = view != View;
        View = view;
        if (isNew)
        {
            ViewChanged?.Invoke(view);
        }

        if (view.Attempt.IsStopped != wasStopped && !view.Attempt.IsFinished)
        {
            Warned?.Invoke(view.Attempt.IsStopped
                ? ExamTexts.Current.LabIsAtFault(view.Attempt.Stops[^1].Reason)
                : ExamTexts.Current.LabIsWell);
        }

        Report = ExamReports.Of(_session);
        Changed?.Invoke(Report);
    }

    /// <summary>Waits until something happens, for a second at most. Returns at once when the attempt is finished.</summary>
    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        if (_session.Attempt.IsFinished)
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(_causes.Reader.WaitToReadAsync(end.Token).AsTask(), Task.Delay(Turn, _clock, end.Token)).ConfigureAwait(false);
        await end.CancelAsync().ConfigureAwait(false);
    }

    /// <summary>An event leaves the queue only when it has been stored, so a turn that is interrupted loses nothing.</summary>
    private async Task AppendRecordedAsync(CancellationToken cancellationToken)
    {
        while (_events.Reader.TryPeek(out var recorded))
        {
            await _session.AppendOnlyAsync(recorded, cancellationToken).ConfigureAwait(false);
            _events.Reader.TryRead(out _);
        }
    }
}
