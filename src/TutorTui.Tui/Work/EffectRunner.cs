using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Tui.Languages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>
/// Does what the state asks for, in the background, and posts what came of it. Disposing it cancels all that is under way and
/// waits for it.
/// </summary>
internal sealed class EffectRunner : IAsyncDisposable
{
    private static readonly TimeSpan NoticeTime = TimeSpan.FromSeconds(8);

    private readonly TutorServices _services;
    private readonly Action<Message> _post;
    private readonly Action _quit;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _one = new();
    private readonly List<Task> _tasks = [];
    private readonly LessonSeat _seat;
    private readonly ShellDesk _shells;
    private readonly SearchDesk _search;
    private readonly EditionInUse _edition;
    private volatile Classroom? _classroom;
    private bool _isStartingLab;
    private bool _hasReadStanding;

    /// <summary>Makes a runner that does nothing yet.</summary>
    /// <param name="services">What to work with.</param>
    /// <param name="post">Takes messages, from any thread.</param>
    /// <param name="redraw">Called when a shell's screen has changed, from any thread.</param>
    /// <param name="quit">Ends the main loop.</param>
    /// <param name="copy">Gives text to the clipboard of the learner's terminal.</param>
    public EffectRunner(TutorServices services, Action<Message> post, Action redraw, Action quit, Action<string> copy)
    {
        _services = services;
        _post = post;
        _quit = quit;
        _seat = new(services.Edition.Desk, services.Solver, post, Fault);
        _search = new(services.Search, EditionInUse.ToLookUpIn(services.Edition));
        _edition = new(services.Edition, services.Editions, services.Doctor, _seat, _search, post);
        Shells = new(services.Clock, services.ProgramsMayCopy ? TerminalPermissions.WriteClipboard : TerminalPermissions.None);
        _shells = new(services, Shells, _seat, post, copy);
        Shells.Changed += redraw;
        Shells.CommandFinished += Finish;
        Shells.BellRang += machine => post(new BellRang(machine));
        Shells.ClipboardWritten += copy;
    }

    public ShellRack Shells { get; }

    public void Run(Effect effect)
    {
        switch (effect)
        {
            case ResizeShells resize:
                Shells.Resize(resize.Size);
                break;
            case LookAgain:
                _seat.Watcher?.LookAgain();
                break;
            case TypeBytes type:
                Type(type.Machine, type.Bytes.AsMemory());
                break;
            case ScrollShell scroll when _shells.Scroll(scroll) is { Length: > 0 } keys:
                Type(scroll.Machine, keys);
                break;
            case ScrollShell:
                break;
            case CopySelection copy:
                _shells.Copy(copy);
                break;
            case ListLinks list:
                _shells.ListLinks(list);
                break;
            case Quit:
                _quit();
                break;
            default:
                Start(token => RunAsync(effect, token));
                break;
        }
    }

    /// <summary>Sends bytes as typed into a machine's shell. Shells take them in the order of the calls.</summary>
    public void Type(MachineName machine, ReadOnlyMemory<byte> bytes)
    {
        if (Shells.Find(machine) is { } shell)
        {
            var written = shell.WriteAsync(bytes, _stop.Token);
            Start(_ => written.AsTask());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Task[] tasks;
        lock (_one)
        {
            tasks = [.. _tasks];
        }

        await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _seat.DisposeAsync();
        await Shells.DisposeAsync();
        if (_classroom is { } classroom)
        {
            await classroom.DisposeAsync();
        }

        _search.Dispose();
        _edition.Dispose();
        _stop.Dispose();
    }

    private Task RunAsync(Effect effect, CancellationToken token) => effect switch
    {
        StartLab => StartLabAsync(token),
        OpenLesson open => InClassroom(classroom => _seat.OpenAsync(open.Lesson, classroom, token)),
        BeginLesson begin => InClassroom(classroom => _seat.BeginAsync(begin.Lesson, classroom, begin.Plan, token)),
        RestartLesson restart => InClassroom(classroom => _seat.RestartAsync(restart.Lesson, classroom, token)),
        WatchAnew watch => InClassroom(classroom => _seat.WatchAnewAsync(watch.Lesson, classroom, token)),
        ChangeLanguage change => _edition.ChangeLanguageAsync(change.Attempt, token),
        SolveStep solve => InClassroom(classroom => _seat.SolveAsync(solve.Lesson, solve.Step, classroom, token)),
        PlanJump jump => InClassroom(classroom => _seat.PlanJumpAsync(jump.Lesson, jump.Step, classroom, token)),
        BeginJump jump => InClassroom(classroom => _seat.JumpAsync(jump.Lesson, jump.Plan, jump.Step, classroom, token)),
        Keep keep => KeepAsync(keep.Event with { At = _services.Clock.GetUtcNow() }, token),
        TypeCommand type => _shells.TypeAsync(type, token),
        CloseLesson => _seat.CloseAsync(token),
        OpenShell open => InClassroom(classroom => _shells.OpenAsync(open, classroom, token)),
        SendCommand send => _shells.SendAsync(send.Command, token),
        ReadStanding => ReadStandingAsync(token),
        FindWords find => Task.Run(() => _post(new WordsFound(find.Words, _search.Find(find.Words, find.Kinds))), token),
        FinishExam => _seat.FinishExamAsync(token),
        FindShortfalls => _edition.FindShortfallsAsync(token),
        ExpireNotice expire => ExpireAsync(NoticeTime, new NoticeExpired(expire.Notice), token),
        ExpireBell bell => ExpireAsync(Bell.Flash, new BellFaded(bell.Machine), token),
        FindInShell find => Task.Run(() => _shells.Find(find), token),
        FollowLink link => _shells.FollowAsync(link.Address, token),
        _ => throw new InvalidOperationException($"Nothing to do for {effect}."),
    };

    private Task InClassroom(Func<Classroom, Task> work) => _classroom is { } classroom ? work(classroom) : Task.CompletedTask;

    private void Start(Func<CancellationToken, Task> work)
    {
        var task = Task.Run(() => GuardAsync(work));
        lock (_one)
        {
            _tasks.RemoveAll(done => done.IsCompleted);
            _tasks.Add(task);
        }
    }

    private async Task GuardAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(_stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The tutor is being left.
        }
        catch (Exception fault)
        {
            Fault(fault);
        }
    }

    private async Task StartLabAsync(CancellationToken token)
    {
        // A key that is pressed twice starts one lab.
        if (Interlocked.Exchange(ref _isStartingLab, true))
        {
            return;
        }

        try
        {
            await RaiseLabAsync(token);
        }
        finally
        {
            _isStartingLab = false;
        }
    }

    private async Task RaiseLabAsync(CancellationToken token)
    {
        _post(new LabStarting(_services.Clock.GetUtcNow()));
        var result = await _services.Lab.UpAsync(new LabReports(_post), token);
        if (!result.TryGet(out var access))
        {
            _post(new LabHasFailed(result.Error!));
            await StopExamAsync(result.Error!.What, token);
            return;
        }

        var former = _classroom;
        _classroom = _services.Classrooms.Open(access);
        _post(new LabIsReady(access));
        Start(next => _search.RefreshAsync(_classroom, next));
        if (former is not null)
        {
            await former.DisposeAsync();
        }
    }

    /// <summary>The watcher keeps it where one is there, so that its report tells of it at once.</summary>
    private async Task KeepAsync(ProgressEvent progress, CancellationToken token)
    {
        if (_seat.Watcher is { } watcher)
        {
            watcher.Record(progress);
        }
        else if ((await _services.Progress.AppendAsync(progress, token)).Error is { } error)
        {
            Tell(NoticeTexts.Current.ProgressIsNotKept(error.Message));
        }
    }

    private async Task ReadStandingAsync(CancellationToken token)
    {
        var page = await _services.Progress.ReadAsync(default, token);
        if (page.TryGet(out var read))
        {
            var isFirst = !Interlocked.Exchange(ref _hasReadStanding, true);
            _post(new StandingRead(
                _edition.Library.Lessons.ToImmutableDictionary(
                    lesson => lesson.Id, lesson => LessonProgress.Of(lesson.Id, read.Events)),
                isFirst ? FirstToOpen(read.Events) : null));
        }
        else
        {
            Tell(page.Error!.Message);
        }
    }

    /// <summary>What the learner asked for, else the running exam, else where the learner was.</summary>
    private LessonId? FirstToOpen(ImmutableArray<ProgressEvent> events) =>
        ExamHistory.Of(events).Running?.Exam.Lesson ?? _services.Open ?? LessonProgress.LastOpen(events);

    /// <summary>Without a lab the running exam's time does not count.</summary>
    private async Task StopExamAsync(string reason, CancellationToken token)
    {
        var page = await _services.Progress.ReadAsync(default, token);
        if (page.TryGet(out var read) && ExamHistory.Of(read.Events).Running is { IsStopped: false } running)
        {
            await _services.Progress.AppendAsync(new ExamClockStopped(running.Exam, reason, _services.Clock.GetUtcNow()), token);
        }
    }

    private async Task ExpireAsync(TimeSpan time, Message message, CancellationToken token)
    {
        await Task.Delay(time, _services.Clock, token);
        _post(message);
    }

    private void Finish(FinishedCommand command)
    {
        _seat.Tell(command);
        _post(new CommandEnded(command));
    }

    private void Fault(Exception fault)
    {
        _services.OnFault(fault);
        _post(new Told(new(NoticeTexts.Current.SomethingWentWrong(fault.Message), Role.Fail)));
    }

    private void Tell(string text) => _post(new Told(new(text, Role.NotYet)));

    private sealed class LabReports(Action<Message> post) : IProgress<LabProgress>
    {
        public void Report(LabProgress value) => post(new LabProgressed(value));
    }
}
