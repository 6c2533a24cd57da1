using System.Collections.Immutable;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Courses;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Core.Timing;
using TutorTui.Languages;
using TutorTui.Sessions;

namespace TutorTui.Solving;

/// <summary>Types a lesson's commands into real shells, step by step, and looks at the results.</summary>
internal sealed class LessonSolver : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    private readonly Lesson _lesson;
    private readonly LabConnection _labConnection;
    private readonly IProgressStore _store;
    private readonly TimeProvider _clock;
    private readonly ShellPool _shells;
    private readonly LessonChecker _checker;
    private readonly Lock _gate = new();
    private readonly List<FinishedCommand> _finished = [];

    public LessonSolver(Lesson lesson, LabConnection labConnection, LessonProgress progress, IProgressStore store, TimeProvider clock)
    {
        _lesson = lesson;
        _labConnection = labConnection;
        Progress = progress;
        _store = store;
        _clock = clock;
        _checker = new(clock);
        _shells = new(labConnection, clock, Take);
    }

    /// <summary>What was done so far.</summary>
    public LessonProgress Progress { get; private set; }

    /// <summary>Why some of it is not in the store; null if everything is.</summary>
    public ProgressError? NotKept { get; private set; }

    /// <summary>Looks at the lab for the steps up to this one; ticks are stored.</summary>
    public async Task<LessonObservation> LookAsync(Step step, CancellationToken cancellationToken)
    {
        await AppendFinishedAsync(cancellationToken);
        var observation = await _checker.CheckAsync(_lesson, step.Number, _labConnection, Progress, cancellationToken);
        foreach (var report in observation.Report.Steps.Where(report => report.PassedAt is not null && !Progress.Passed.ContainsKey(report.Step.Id)))
        {
            await AppendAsync(new StepPassed(_lesson.Id, report.Step.Id, report.PassedAt!.Value), cancellationToken);
        }

        return observation;
    }

    /// <summary>Looks once as if this step had no tick yet, so that all its probes are run. Nothing is stored.</summary>
    public async Task<LessonObservation> LookAfreshAsync(Step step, CancellationToken cancellationToken)
    {
        await AppendFinishedAsync(cancellationToken);
        var progress = Progress with { Passed = Progress.Passed.Remove(step.Id) };
        return await _checker.CheckAsync(_lesson, step.Number, _labConnection, progress, cancellationToken);
    }

    /// <summary>Does a step by its reference solution.</summary>
    /// <returns>Null, or why it could not be typed to its end.</returns>
    public Task<TypingError?> SolveAsync(Step step, Action<ResolvedCommand> onCommand, CancellationToken cancellationToken) =>
        SolveAsync(step, step.Solution.Commands, onCommand, cancellationToken);

    /// <summary>Does a step with these commands, and answers its questions correctly.</summary>
    /// <returns>Null, or why they could not be typed to their end.</returns>
    public async Task<TypingError?> SolveAsync(
        Step step, IEnumerable<LessonCommand> commands, Action<ResolvedCommand> onCommand, CancellationToken cancellationToken)
    {
        await AppendAsync(new StepSolved(_lesson.Id, step.Id, _clock.GetUtcNow()), cancellationToken);
        if (await TypeAsync(commands, onCommand, cancellationToken) is { } error)
        {
            return error;
        }

        foreach (var check in step.Checks)
        {
            if (CheckEvaluator.RightAnswer(check, (await LookAsync(step, cancellationToken)).Snapshot) is { } answer)
            {
                await AnswerAsync(check.Id, answer, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>Types commands, each when the one before it has ended.</summary>
    /// <returns>Null, or why they could not be typed to their end.</returns>
    public async Task<TypingError?> TypeAsync(
        IEnumerable<LessonCommand> commands, Action<ResolvedCommand> onCommand, CancellationToken cancellationToken)
    {
        var typer = new ShellTyper(_clock);
        foreach (var command in commands)
        {
            var resolved = await ResolveAsync(command, cancellationToken);
            if (resolved is null)
            {
                return new(FailureTexts.Current.CannotFillIn(command.Text), string.Empty);
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

    /// <summary>Answers a check's question.</summary>
    public Task AnswerAsync(CheckId check, string answer, CancellationToken cancellationToken) =>
        AppendAsync(new AnswerGiven(_lesson.Id, check, answer, _clock.GetUtcNow()), cancellationToken);

    /// <summary>Returns to an earlier state of progress; shells that are inside a container or still busy are closed.</summary>
    public async Task ForgetAsync(LessonProgress earlier, CancellationToken cancellationToken)
    {
        await _shells.CloseBusyAsync();
        await AppendFinishedAsync(cancellationToken);
        Progress = earlier;
    }

    /// <summary>The containers in which shells are, by machine.</summary>
    public ImmutableSortedDictionary<MachineName, string> Inside => _shells.Inside;

    /// <summary>Closes the shells that are inside a container or still busy; the next command opens a new one.</summary>
    public Task LeaveContainersAsync() => _shells.CloseBusyAsync();

    /// <summary>Goes back into the containers in which shells were.</summary>
    /// <returns>Null, or why that could not be done.</returns>
    public async Task<TypingError?> EnterAsync(
        ImmutableSortedDictionary<MachineName, string> containers, CancellationToken cancellationToken) =>
        await TypeAsync(
            containers.Where(entry => Inside.GetValueOrDefault(entry.Key) != entry.Value).Select(entry => new LessonCommand
            {
                On = new NamedMachine(entry.Key),
                Text = $"docker exec -it {entry.Value} sh",
            }),
            _ => { }, cancellationToken);

    /// <summary>Looks repeatedly until the step has passed or time is up, because tasks take time to start and to stop.</summary>
    public async Task<LessonReport> WaitForAsync(Step step, CancellationToken cancellationToken)
    {
        var last = await Polling.UntilAsync(
            _clock,
            Longest,
            async token => (await LookAsync(step, token)).Report,
            report => report.Steps[step.Number - 1].IsPassed,
            cancellationToken);
        return last.Value;
    }

    /// <summary>Stores the commands that have ended since the last call.</summary>
    public async Task AppendFinishedAsync(CancellationToken cancellationToken)
    {
        FinishedCommand[] finished;
        lock (_gate)
        {
            finished = [.. _finished];
            _finished.Clear();
        }

        foreach (var command in finished)
        {
            await AppendAsync(new CommandFinished(_labConnection.Lab.LabId, command), cancellationToken);
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
        var last = await Polling.UntilAsync(
            _clock,
            Longest,
            async token => CommandResolver.Resolve(command, await LessonChecker.ObserveAsync(_lesson, _labConnection, token)),
            resolved => resolved.TryGet(out _),
            cancellationToken);
        return last.Value.TryGet(out var ready) ? ready : null;
    }

    private async Task AppendAsync(ProgressEvent progress, CancellationToken cancellationToken)
    {
        NotKept = (await _store.AppendAsync(progress, cancellationToken)).Error ?? NotKept;
        Progress = Progress.With(progress);
    }
}
