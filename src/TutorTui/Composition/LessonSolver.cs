using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Sessions;

namespace TutorTui.Composition;

/// <summary>Types a lesson's reference solution into real shells, step by step, and looks at what becomes of it.</summary>
internal sealed class LessonSolver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(250);

    private readonly Lesson _lesson;
    private readonly Classroom _classroom;
    private readonly IProgressStore _store;
    private readonly TimeProvider _clock;
    private readonly ShellSet _shells;
    private readonly LessonChecker _checker;
    private readonly Lock _gate = new();
    private readonly List<FinishedCommand> _finished = [];
    private LessonProgress _progress;

    public LessonSolver(Lesson lesson, Classroom classroom, LessonProgress progress, IProgressStore store, TimeProvider clock)
    {
        _lesson = lesson;
        _classroom = classroom;
        _progress = progress;
        _store = store;
        _clock = clock;
        _checker = new(clock);
        _shells = new(classroom, clock, Take);
    }

    /// <summary>Looks at the lab as it is now; what passes is kept.</summary>
    public async Task<LessonReport> LookAsync(CancellationToken cancellationToken) =>
        (await CheckAsync(cancellationToken)).Report;

    /// <summary>Types a step's solution.</summary>
    /// <returns>Null, or why it could not be typed to its end.</returns>
    public async Task<TypingError?> SolveAsync(Step step, Action<ResolvedCommand> onCommand, CancellationToken cancellationToken)
    {
        await KeepAsync(new StepSolved(_lesson.Id, step.Id, _clock.GetUtcNow()), cancellationToken);
        var typer = new ShellTyper(_clock);
        foreach (var command in step.Solution.Commands)
        {
            var resolved = await ResolveAsync(command, cancellationToken);
            if (resolved is null)
            {
                return new($"`{command.Text}` cannot be filled in: the service it names has no running container.", string.Empty);
            }

            var (shell, error) = await _shells.GetAsync(resolved.Machine, cancellationToken);
            if (shell is null)
            {
                return new(error!, string.Empty);
            }

            onCommand(resolved);
            var typed = await typer.RunAsync(resolved, shell, cancellationToken);
            if (typed.Error is { } failure)
            {
                return failure;
            }
        }

        return null;
    }

    /// <summary>Looks again and again until the step has passed or patience ends: tasks take time to start and to stop.</summary>
    public async Task<LessonReport> WaitForAsync(Step step, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        while (true)
        {
            var report = await LookAsync(cancellationToken);
            if (report.Steps.First(candidate => candidate.Step.Id == step.Id).IsPassed
                || _clock.GetElapsedTime(started) > Patience)
            {
                return report;
            }

            await Task.Delay(Poll, _clock, cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _shells.DisposeAsync();

    private void Take(FinishedCommand command)
    {
        lock (_gate)
        {
            _finished.Add(command);
        }
    }

    private async Task<ResolvedCommand?> ResolveAsync(LessonCommand command, CancellationToken cancellationToken)
    {
        var started = _clock.GetTimestamp();
        while (true)
        {
            var look = await CheckAsync(cancellationToken);
            var resolved = CommandResolver.Resolve(command, look.Snapshot);
            if (resolved.TryGet(out var ready))
            {
                return ready;
            }

            if (_clock.GetElapsedTime(started) > Patience)
            {
                return null;
            }

            await Task.Delay(Poll, _clock, cancellationToken);
        }
    }

    private async Task<LessonLook> CheckAsync(CancellationToken cancellationToken)
    {
        FinishedCommand[] finished;
        lock (_gate)
        {
            finished = [.. _finished];
            _finished.Clear();
        }

        foreach (var command in finished)
        {
            await KeepAsync(new CommandFinished(_classroom.Lab.LabId, command), cancellationToken);
        }

        var look = await _checker.CheckAsync(_lesson, _classroom, _progress, cancellationToken);
        foreach (var step in look.Report.Steps)
        {
            if (step.PassedAt is { } at && !_progress.Passed.ContainsKey(step.Step.Id))
            {
                await KeepAsync(new StepPassed(_lesson.Id, step.Step.Id, at), cancellationToken);
            }
        }

        return look;
    }

    private async Task KeepAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        await _store.AppendAsync(progress, cancellationToken);
        _progress = _progress.With(progress);
    }
}
