using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>
/// The open lesson's place at the desk: begins it, watches it, and gives way to the next one. Only one is open at a time; what
/// an earlier one still had under way is cancelled first.
/// </summary>
internal sealed class LessonSeat(ILessonDesk desk, Action<Message> post, Action<Exception> onFault) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private CancellationTokenSource _current = new();
    private volatile ILessonWatcher? _watcher;

    public ILessonWatcher? Watcher => _watcher;

    /// <summary>Opens a lesson: begins it where that was not done on this lab, and watches it.</summary>
    public Task OpenAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken) =>
        TakeAsync(
            async token =>
            {
                if (await desk.HasBegunAsync(lesson, classroom, token))
                {
                    await WatchAsync(lesson, classroom, token);
                }
                else
                {
                    await PlanAsync(lesson, classroom, token);
                }
            },
            cancellationToken);

    /// <summary>Begins a lesson anew, on this lab begun before or not.</summary>
    public Task RestartAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken) =>
        TakeAsync(token => PlanAsync(lesson, classroom, token), cancellationToken);

    /// <summary>Carries out a plan the learner has agreed to.</summary>
    public Task BeginAsync(Lesson lesson, Classroom classroom, StartPlan plan, CancellationToken cancellationToken) =>
        TakeAsync(token => CarryOutAsync(lesson, classroom, plan, token), cancellationToken);

    public Task CloseAsync(CancellationToken cancellationToken) => TakeAsync(_ => Task.CompletedTask, cancellationToken);

    public void Tell(FinishedCommand command) => _watcher?.Tell(command);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync(CancellationToken.None);
        _current.Dispose();
        _turn.Dispose();
    }

    private async Task TakeAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        await _current.CancelAsync();
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _current.Dispose();
            _current = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            if (Interlocked.Exchange(ref _watcher, null) is { } former)
            {
                await former.DisposeAsync();
            }

            await work(_current.Token);
        }
        catch (OperationCanceledException)
        {
            // Another lesson has taken the place.
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task PlanAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        post(new StartProgressed(lesson.Id, "looking at both machines"));
        var planned = await desk.PlanStartAsync(lesson, classroom, cancellationToken);
        if (!planned.TryGet(out var plan))
        {
            post(new LessonHasFailed(lesson.Id, planned.Error!));
        }
        else if (plan.RemovesWork)
        {
            post(new ConsentNeeded(lesson.Id, plan));
        }
        else
        {
            await CarryOutAsync(lesson, classroom, plan, cancellationToken);
        }
    }

    private async Task CarryOutAsync(Lesson lesson, Classroom classroom, StartPlan plan, CancellationToken cancellationToken)
    {
        var actions = new Actions(action => post(new StartProgressed(lesson.Id, action)));
        var begun = await desk.BeginAsync(lesson, classroom, plan, actions, cancellationToken);
        if (begun.Error is { } error)
        {
            post(new LessonHasFailed(lesson.Id, error));
            return;
        }

        await WatchAsync(lesson, classroom, cancellationToken);
    }

    private async Task WatchAsync(Lesson lesson, Classroom classroom, CancellationToken cancellationToken)
    {
        var watcher = await desk.WatchAsync(lesson, classroom, cancellationToken);
        watcher.Changed += report => post(new ReportChanged(report));
        watcher.KeepingFailed += error => post(new Told(new($"Your progress is not being kept: {error.Message}", Role.Fail)));
        watcher.Faulted += onFault;
        _watcher = watcher;
        post(new LessonWatched(lesson.Id));
        watcher.LookAgain();
    }

    private sealed class Actions(Action<string> onAction) : IProgress<string>
    {
        public void Report(string value) => onAction(value);
    }
}
