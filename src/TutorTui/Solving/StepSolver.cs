using System.Collections.Immutable;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Progress;
using TutorTui.Core.Timing;
using TutorTui.Languages;
using TutorTui.Sessions;

namespace TutorTui.Solving;

/// <inheritdoc cref="IStepSolver"/>
internal sealed class StepSolver(TimeProvider clock) : IStepSolver
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);
    private static readonly PollPace Pace = new(TimeSpan.FromMilliseconds(100), 1, TimeSpan.FromMilliseconds(100));

    public async Task<LessonError?> SolveAsync(
        ImmutableArray<Step> steps,
        ImmutableHashSet<StepId> alone,
        LabConnection labConnection,
        ILessonWatcher watcher,
        IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        await using var shells = new ShellPool(labConnection, clock, watcher.RecordCommand);
        foreach (var step in steps)
        {
            if (!alone.Contains(step.Id))
            {
                watcher.Record(new StepSolved(watcher.Report.Lesson.Id, step.Id, clock.GetUtcNow()));
            }

            var error = await SolveAsync(step, shells, watcher, progress, cancellationToken);
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private async Task<LessonError?> SolveAsync(
        Step step, ShellPool shells, ILessonWatcher watcher, IProgress<string> progress, CancellationToken cancellationToken)
    {
        foreach (var command in step.Solution.Commands)
        {
            var why = string.Empty;
            ResolvedCommand? ready = null;
            await WaitAsync(
                () =>
                {
                    var resolved = watcher.Resolve(command);
                    why = resolved.Error?.Message ?? string.Empty;
                    return resolved.TryGet(out ready);
                },
                cancellationToken);
            if (ready is null)
            {
                return Fail(step, why);
            }

            progress.Report($"{step.Number}. {ready.Container ?? ready.Machine.ToString()}: {ready.Text}");
            if (await TypeAsync(ready, shells, cancellationToken) is { } problem)
            {
                return Fail(step, problem);
            }
        }

        foreach (var check in step.Checks.Where(check => check.Condition is AnswerCondition))
        {
            if (await WaitAsync(() => watcher.RightAnswer(check) is not null, cancellationToken) && watcher.RightAnswer(check) is { } answer)
            {
                watcher.Record(new AnswerGiven(watcher.Report.Lesson.Id, check.Id, answer, clock.GetUtcNow()));
            }
        }

        progress.Report(FailureTexts.Current.WaitingForStep(step.Number));
        return await WaitAsync(() => ReportOf(step, watcher).IsTrueNow, cancellationToken)
            ? null
            : Fail(step, ReportOf(step, watcher).Obstacle?.Message ?? FailureTexts.Current.NotTrueInTime);
    }

    /// <summary>
    /// Types a command in its place: a container's shell that an earlier step would have opened or left is opened or left first.
    /// </summary>
    private async Task<string?> TypeAsync(ResolvedCommand command, ShellPool shells, CancellationToken cancellationToken)
    {
        var (shell, error) = await shells.GetAsync(command.Machine, cancellationToken);
        if (shell is null)
        {
            return error;
        }

        var typer = new ShellTyper(clock);
        var detour = (command.Container, shell.InnerContainer) switch
        {
            ({ } wanted, null) => command with { Container = null, Text = $"docker exec -it {wanted} sh" },
            (null, { } inner) => command with { Container = inner, Text = "exit" },
            _ => null,
        };
        if (detour is not null)
        {
            var bare = detour with { Source = command.Source with { Interactions = [] } };
            if ((await typer.RunAsync(bare, shell, cancellationToken)).Error is { } detourFailure)
            {
                return detourFailure.Message;
            }
        }

        return (await typer.RunAsync(command, shell, cancellationToken)).Error?.Message;
    }

    private Task<bool> WaitAsync(Func<bool> isSo, CancellationToken cancellationToken) =>
        Polling.UntilAsync(clock, Longest, Pace, isSo, cancellationToken);

    private static StepReport ReportOf(Step step, ILessonWatcher watcher) =>
        watcher.Report.Steps.First(report => report.Step.Id == step.Id);

    private static LessonError Fail(Step step, string why) =>
        new(FailureTexts.Current.StepNotDone(step.Number), why, FailureTexts.Current.StepRemedy);
}
