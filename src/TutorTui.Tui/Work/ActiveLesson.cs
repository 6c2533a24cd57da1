using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Shells;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>
/// The open lesson: begins it, watches it, and gives way to the next one. Only one is open at a time; what
/// an earlier one still had under way is cancelled first.
/// </summary>
internal sealed class ActiveLesson(ILessonService firstService, IStepSolver solver, Action<Message> post, Action<Exception> onFault)
    : IAsyncDisposable
{
    // Neither gate is disposed, because callers may still be waiting when the program ends.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Held while a step is being done for the learner: its watcher must stay until then.</summary>
    private readonly SemaphoreSlim _work = new(1, 1);

    private volatile ILessonService _service = firstService;
    private Turn _current = Turn.Begin(CancellationToken.None);
    private volatile ILessonWatcher? _watcher;

    public ILessonWatcher? Watcher => _watcher;

    /// <summary>Opens a lesson: begins it if that was not done on this lab, and watches it.</summary>
    public Task OpenAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
        TakeAsync(
            lesson.Id,
            async token =>
            {
                if (await _service.HasBegunAsync(lesson, labConnection, token))
                {
                    await WatchAsync(lesson, labConnection, token);
                }
                else
                {
                    await PlanAsync(lesson, labConnection, token);
                }
            },
            cancellationToken);

    /// <summary>Restarts a lesson, whether or not it was begun on this lab before.</summary>
    public Task RestartAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken) =>
        TakeAsync(lesson.Id, token => PlanAsync(lesson, labConnection, token), cancellationToken);

    /// <summary>Carries out a plan the learner has agreed to.</summary>
    public Task BeginAsync(Lesson lesson, LabConnection labConnection, StartPlan plan, CancellationToken cancellationToken) =>
        TakeAsync(lesson.Id, token => CarryOutAsync(lesson, labConnection, plan, token), cancellationToken);

    /// <summary>Works out how to reach the start of a step, and asks the learner; the lesson continues meanwhile.</summary>
    public async Task PlanJumpAsync(Lesson lesson, int step, LabConnection labConnection, CancellationToken cancellationToken)
    {
        var planned = await _service.PlanStartAsync(lesson, labConnection, cancellationToken);
        post(planned.TryGet(out var plan)
            ? new ConsentNeeded(lesson.Id, plan, step)
            : new WorkFailed(lesson.Id, planned.Error!));
    }

    /// <summary>Brings the machines to the start of a step: to the lesson's start, then through the steps before it.</summary>
    public Task JumpAsync(Lesson lesson, StartPlan plan, int step, LabConnection labConnection, CancellationToken cancellationToken) =>
        TakeAsync(
            lesson.Id,
            async token =>
            {
                var alone = await _service.PassedAloneAsync(lesson, token);
                await CarryOutAsync(lesson, labConnection, plan, token);
                await SolveAsync(lesson, lesson.Steps[..step], labConnection, alone, token);
            },
            cancellationToken);

    /// <summary>Does a step for the learner.</summary>
    public async Task SolveAsync(Lesson lesson, int step, LabConnection labConnection, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_current.Token, cancellationToken);
        try
        {
            await _work.WaitAsync(either.Token).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            try
            {
                await SolveAsync(lesson, [lesson.Steps[step]], labConnection, [], either.Token);
            }
            finally
            {
                _work.Release();
            }
        }
        catch (OperationCanceledException) when (!either.IsCancellationRequested)
        {
            // It was not cancelled by the learner: a machine did not answer in time.
            post(new WorkFailed(lesson.Id, NoticeTexts.Current.StepTimedOut));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another lesson was opened meanwhile.
        }
    }

    /// <summary>Opens lessons with another service from now on.</summary>
    public void Use(ILessonService service) => _service = service;

    /// <summary>Watches the open lesson with its text in another language; what is under way is done first.</summary>
    public async Task WatchAnewAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        var current = _current.Token;
        try
        {
            await _work.WaitAsync(current);
            try
            {
                await ReplaceAsync(lesson, labConnection, current);
            }
            finally
            {
                _work.Release();
            }
        }
        catch (OperationCanceledException exception) when (!current.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // It was not cancelled by the learner. The lesson continues with its watcher, in the previous language.
            onFault(exception);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Another lesson was opened meanwhile.
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Ends the running exam; the watcher tells what came of it.</summary>
    public Task FinishExamAsync(CancellationToken cancellationToken) =>
        _watcher is IExamWatcher exam ? exam.FinishAsync(cancellationToken) : Task.CompletedTask;

    public Task CloseAsync(CancellationToken cancellationToken) => TakeAsync(null, _ => Task.CompletedTask, cancellationToken);

    public void RecordCommand(FinishedCommand command) => _watcher?.RecordCommand(command);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(CancellationToken.None);
        Interlocked.Exchange(ref _current, Turn.Begin(CancellationToken.None)).Dispose();
    }

    /// <summary>Cancels the operation under way, and runs this one instead. The latest request wins, whatever order they arrive in.</summary>
    private async Task TakeAsync(LessonId? lesson, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        var turn = Turn.Begin(cancellationToken);
        using var before = Interlocked.Exchange(ref _current, turn);
        await before.CancelAsync();

        // The caller continues at once, and may request the next lesson while this one is being opened.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            // A later request may have been served already: its watcher stays.
            turn.Token.ThrowIfCancellationRequested();
            await EndFormerAsync(turn.Token);

            await work(turn.Token);
        }
        catch (OperationCanceledException) when (turn.Token.IsCancellationRequested)
        {
            // Another lesson was opened meanwhile.
        }
        catch (OperationCanceledException) when (lesson is { } preparing)
        {
            // It was not cancelled by the learner: a machine did not answer in time.
            post(new LessonHasFailed(preparing, NoticeTexts.Current.PreparationTimedOut));
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>A step that is being done for the learner was cancelled, and ends before its watcher does.</summary>
    private async Task EndFormerAsync(CancellationToken cancellationToken)
    {
        await _work.WaitAsync(cancellationToken);
        try
        {
            if (Interlocked.Exchange(ref _watcher, null) is { } former)
            {
                await former.DisposeAsync();
            }
        }
        finally
        {
            _work.Release();
        }
    }

    /// <summary>The next watcher starts before the previous one is disposed, so that no command in between is lost.</summary>
    private async Task ReplaceAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        if (_watcher is { } former && former.Report.Lesson.Id == lesson.Id && await _service.HasBegunAsync(lesson, labConnection, cancellationToken))
        {
            await WatchAsync(lesson, labConnection, cancellationToken);
            await former.DisposeAsync();
            _watcher?.RefreshChecks();
        }
    }

    private async Task PlanAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        post(new StartProgressed(lesson.Id, CheckPaneTexts.Current.Looking));
        var planned = await _service.PlanStartAsync(lesson, labConnection, cancellationToken);
        if (!planned.TryGet(out var plan))
        {
            post(new LessonHasFailed(lesson.Id, planned.Error!));
        }
        else if (plan.NeedsConsent)
        {
            post(new ConsentNeeded(lesson.Id, plan, null));
        }
        else
        {
            await CarryOutAsync(lesson, labConnection, plan, cancellationToken);
        }
    }

    private async Task CarryOutAsync(Lesson lesson, LabConnection labConnection, StartPlan plan, CancellationToken cancellationToken)
    {
        var actions = new Actions(action => post(new StartProgressed(lesson.Id, action)));
        var begun = await _service.BeginAsync(lesson, labConnection, plan, actions, cancellationToken);
        if (begun.Error is { } error)
        {
            post(new LessonHasFailed(lesson.Id, error));
            return;
        }

        await WatchAsync(lesson, labConnection, cancellationToken);
    }

    /// <summary>Does steps with the present watcher.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="steps">What to do, in order.</param>
    /// <param name="labConnection">The machines.</param>
    /// <param name="alone">Steps that the learner has passed without help before; they stay so when they are repeated.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    private async Task SolveAsync(
        Lesson lesson, ImmutableArray<Step> steps, LabConnection labConnection, ImmutableHashSet<StepId> alone, CancellationToken cancellationToken)
    {
        if (_watcher is not { } watcher)
        {
            return;
        }

        var progress = new Actions(action => post(new WorkProgressed(lesson.Id, action)));
        var error = await solver.SolveAsync(steps, alone, labConnection, watcher, progress, cancellationToken);
        post(error is null ? new WorkProgressed(lesson.Id, null) : new WorkFailed(lesson.Id, error));
    }

    private async Task WatchAsync(Lesson lesson, LabConnection labConnection, CancellationToken cancellationToken)
    {
        var watcher = await _service.WatchAsync(lesson, labConnection, cancellationToken);
        watcher.Changed += report => post(new ReportChanged(report));
        watcher.AppendFailed += error => post(new NoticeShown(new(NoticeTexts.Current.ProgressIsNotKept(error.Message), Role.Fail)));
        watcher.Faulted += onFault;
        if (watcher is IExamWatcher exam)
        {
            post(new ExamChanged(exam.View));
            exam.ViewChanged += view => post(new ExamChanged(view));
            exam.Warned += word => post(new NoticeShown(new(word, Role.Warning)));
        }

        _watcher = watcher;
        post(new LessonWatched(lesson.Id));
        watcher.RefreshChecks();
    }

    /// <summary>
    /// The operation under way. The next one cancels and disposes it. The token is stored because it stays usable, while reading it from
    /// a disposed source throws.
    /// </summary>
    private sealed class Turn : IDisposable
    {
        private readonly CancellationTokenSource _source;

        private Turn(CancellationTokenSource source) => (_source, Token) = (source, source.Token);

        public CancellationToken Token { get; }

        public static Turn Begin(CancellationToken cancellationToken) => new(CancellationTokenSource.CreateLinkedTokenSource(cancellationToken));

        public Task CancelAsync() => _source.CancelAsync();

        public void Dispose() => _source.Dispose();
    }

    private sealed class Actions(Action<string> onAction) : IProgress<string>
    {
        public void Report(string value) => onAction(value);
    }
}
