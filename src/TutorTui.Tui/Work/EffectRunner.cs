using System.Collections.Immutable;
using System.Threading.Channels;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Services;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Work;

/// <summary>
/// Runs effects in the background and posts their results. Disposing it cancels everything under way and
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
    private readonly Channel<Effect> _inOrder = Channel.CreateUnbounded<Effect>(new() { SingleReader = true });
    private readonly Task _ordering;
    private readonly ActiveLesson _lesson;
    private readonly ShellController _shells;
    private readonly SearchController _search;
    private readonly ActiveLibrary _library;
    private volatile LabConnection? _labConnection;
    private bool _isDisposed;
    private bool _isStartingLab;
    private bool _hasReadProgress;

    /// <summary>How many damaged entries of the progress file the learner knows of.</summary>
    private int _knownUnreadable;

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
        _lesson = new(services.Library.Lessons, services.Solver, post, Fault);
        _search = new(services.Search, ActiveLibrary.ToLookUpIn(services.Library));
        _library = new(services.Library, services.Libraries, services.Doctor, _lesson, _search, post);
        Shells = new(services.Clock, services.ProgramsMayCopy ? TerminalPermissions.WriteClipboard : TerminalPermissions.None);
        _shells = new(services, Shells, _lesson, post, copy);
        Shells.Changed += redraw;
        Shells.CommandFinished += Finish;
        Shells.CommandRunning += _lesson.RecordCommand;
        Shells.BellRang += machine => post(new BellRang(machine));
        Shells.ClipboardWritten += copy;
        Shells.Faulted += Fault;
        _ordering = Task.Run(RunInOrderAsync);
    }

    public ShellRegistry Shells { get; }

    public void Run(Effect effect)
    {
        switch (effect)
        {
            case ResizeShells resize:
                Shells.Resize(resize.Size);
                break;
            case RefreshChecks:
                _lesson.Watcher?.RefreshChecks();
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
            case StartLab:
                // Pressing the key twice starts only one lab.
                if (!Interlocked.Exchange(ref _isStartingLab, true))
                {
                    Start(StartLabAsync);
                }

                break;
            case OpenLesson or BeginLesson or RestartLesson or CloseLesson or RestartWatching or SolveStep or BeginJump or FinishExam
                or AppendProgress:
                _inOrder.Writer.TryWrite(effect);
                break;
            default:
                Start(token => RunAsync(effect, token));
                break;
        }
    }

    /// <summary>
    /// Sends bytes as typed into a machine's shell, and never waits for the machine. Shells receive them in the order of the calls; keys
    /// that a shell refuses are reported.
    /// </summary>
    public void Type(MachineName machine, ReadOnlyMemory<byte> bytes)
    {
        if (Shells.Find(machine) is { } shell && !shell.TryType(bytes))
        {
            _post(new NoticeShown(new(ShellTexts.Current.TakesNothing(machine), Role.Warning)));
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        await _stop.CancelAsync();
        await _ordering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Task[] tasks;
        lock (_one)
        {
            tasks = [.. _tasks];
        }

        await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _lesson.DisposeAsync();
        await Shells.DisposeAsync();
        if (_labConnection is { } labConnection)
        {
            await labConnection.DisposeAsync();
        }

        _search.Dispose();
        _library.Dispose();
        _stop.Dispose();
    }

    private Task RunAsync(Effect effect, CancellationToken token) => effect switch
    {
        OpenLesson open => InLab(labConnection => _lesson.OpenAsync(open.Lesson, labConnection, token)),
        BeginLesson begin => InLab(labConnection => _lesson.BeginAsync(begin.Lesson, labConnection, begin.Plan, token)),
        RestartLesson restart => InLab(labConnection => _lesson.RestartAsync(restart.Lesson, labConnection, token)),
        RestartWatching watch => InLab(labConnection => _lesson.WatchAnewAsync(watch.Lesson, labConnection, token)),
        ChangeLanguage change => _library.ChangeLanguageAsync(change.Attempt, token),
        SolveStep solve => InLab(labConnection => _lesson.SolveAsync(solve.Lesson, solve.Step, labConnection, token)),
        PlanJump jump => InLab(labConnection => _lesson.PlanJumpAsync(jump.Lesson, jump.Step, labConnection, token)),
        BeginJump jump => InLab(labConnection => _lesson.JumpAsync(jump.Lesson, jump.Plan, jump.Step, labConnection, token)),
        AppendProgress appendProgress => AppendAsync(appendProgress.Event with { At = _services.Clock.GetUtcNow() }, token),
        TypeCommand type => _shells.TypeAsync(type, token),
        CloseLesson => _lesson.CloseAsync(token),
        OpenShell open => InLab(labConnection => _shells.OpenAsync(open, labConnection, token)),
        SendCommand send => _shells.SendAsync(send.Command, token),
        ReadProgress => ReadProgressAsync(token),
        FindWords find => Task.Run(() => _post(new WordsFound(find.Words, _search.Find(find.Words, find.Kinds))), token),
        FinishExam => _lesson.FinishExamAsync(token),
        FindUnmetRequirements => _library.FindUnmetRequirementsAsync(token),
        ExpireNotice expire => ExpireAsync(NoticeTime, new NoticeExpired(expire.Notice), token),
        ExpireBell bell => ExpireAsync(Bell.Flash, new BellFaded(bell.Machine), token),
        FindInShell find => Task.Run(() => _shells.Find(find), token),
        FollowLink link => _shells.FollowAsync(link.Address, token),
        _ => throw new InvalidOperationException($"Nothing to do for {effect}."),
    };

    private Task InLab(Func<LabConnection, Task> work) => _labConnection is { } labConnection ? work(labConnection) : Task.CompletedTask;

    /// <summary>
    /// Starts effects on the open lesson in the order in which they were requested: of two lessons the later one stays open. Only
    /// progress is awaited, so that it is stored in that order; anything else may be overtaken, and is cancelled then.
    /// </summary>
    private async Task RunInOrderAsync()
    {
        await foreach (var effect in _inOrder.Reader.ReadAllAsync(_stop.Token))
        {
            var task = GuardAsync(token => RunAsync(effect, token));
            if (effect is AppendProgress)
            {
                await task;
            }
            else
            {
                Track(task);
            }
        }
    }

    private void Start(Func<CancellationToken, Task> work) => Track(Task.Run(() => GuardAsync(work)));

    private void Track(Task task)
    {
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

        // Work with the previous connection ends first; nothing new starts with it from here on.
        if (Interlocked.Exchange(ref _labConnection, null) is { } former)
        {
            await _lesson.CloseAsync(token);
            await former.DisposeAsync();
        }

        var labConnection = _services.Connector.Open(access);
        _labConnection = labConnection;
        _post(new LabIsReady(access));
        Start(next => _search.RefreshAsync(labConnection, next));
    }

    /// <summary>The watcher records it if there is one, so that its report includes it at once.</summary>
    private async Task AppendAsync(ProgressEvent progress, CancellationToken token)
    {
        if (_lesson.Watcher is { } watcher)
        {
            watcher.Record(progress);
        }
        else if ((await _services.Progress.AppendAsync(progress, token)).Error is { } error)
        {
            Report(NoticeTexts.Current.ProgressIsNotKept(error.Message));
        }
    }

    private async Task ReadProgressAsync(CancellationToken token)
    {
        var page = await _services.Progress.ReadAsync(default, token);
        if (page.TryGet(out var read))
        {
            var isFirst = !Interlocked.Exchange(ref _hasReadProgress, true);
            _post(new ProgressRead(
                _library.Library.Lessons.ToImmutableDictionary(
                    lesson => lesson.Id, lesson => LessonProgress.Of(lesson.Id, read.Events)),
                isFirst ? FirstToOpen(read.Events) : null));
            if (read.Unreadable is { } unreadable && Interlocked.Exchange(ref _knownUnreadable, unreadable.Count) != unreadable.Count)
            {
                Report(unreadable.Message);
            }
        }
        else
        {
            Report(page.Error!.Message);
        }
    }

    /// <summary>The requested lesson, otherwise the running exam, otherwise the last lesson.</summary>
    private LessonId? FirstToOpen(ImmutableArray<ProgressEvent> events) =>
        ExamHistory.Of(events).Running?.Exam.Lesson ?? _services.Open ?? LessonProgress.LastOpen(events);

    /// <summary>Without a lab, time does not count in a running exam.</summary>
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
        _lesson.RecordCommand(command);
        _post(new CommandEnded(command));
    }

    private void Fault(Exception fault)
    {
        _services.OnFault(fault);
        _post(new NoticeShown(new(NoticeTexts.Current.SomethingWentWrong(fault.Message), Role.Fail)));
    }

    private void Report(string text) => _post(new NoticeShown(new(text, Role.NotYet)));

    private sealed class LabReports(Action<Message> post) : IProgress<LabProgress>
    {
        public void Report(LabProgress value) => post(new LabProgressed(value));
    }
}
