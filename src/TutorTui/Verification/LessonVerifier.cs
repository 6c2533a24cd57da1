using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Progress;
using TutorTui.Solving;
using TutorTui.Verification.Machines;

namespace TutorTui.Verification;

/// <summary>
/// Verifies a lesson on a real lab, with commands typed into real shells: every check fails right before its step and passes after the
/// reference solution, other accepted ways pass too, mistakes are caught with the right explanation, and checks change nothing.
/// </summary>
internal sealed class LessonVerifier(Lesson lesson, LabConnection labConnection, VerificationLog log, TimeProvider clock)
{
    private readonly LabRestorer _lab = new(labConnection, clock);

    /// <summary>The reference solution, from the lesson's start state.</summary>
    /// <param name="run">The number of the run, from 1.</param>
    /// <param name="withMistakes">Also try each step's wrong answers before it, and test after it whether checks change anything.</param>
    /// <param name="cancellationToken">Stops in the middle.</param>
    public Task VerifyAsync(int run, bool withMistakes, CancellationToken cancellationToken) =>
        RunAsync(lesson.Steps, (solver, step) => VerifyAsync(solver, step, run, withMistakes, cancellationToken), run, cancellationToken);

    /// <summary>
    /// Verifies an alternative: the steps that have an alternative of this id are done by it, those before and between them by their
    /// solutions. The run ends after the last of them.
    /// </summary>
    public Task VerifyAsync(VariantId alternative, CancellationToken cancellationToken)
    {
        var last = lesson.Steps.Last(step => step.Alternatives.Any(candidate => candidate.Id == alternative));
        return RunAsync(
            lesson.Steps[..last.Number], (solver, step) => VerifyAsync(solver, step, alternative, cancellationToken), run: 1, cancellationToken);
    }

    /// <summary>The fault in a check's two verdicts, or null when it is verified.</summary>
    internal static string? Evaluate(CheckReport before, CheckReport after) => (before.Verdict, after.Verdict) switch
    {
        (Verdict.Pass, _) => "passes before its step was done",
        (_, Verdict.Pass) => null,
        _ => $"does not pass after the reference solution: {after.Message}",
    };

    private async Task RunAsync(
        ImmutableArray<Step> steps, Func<LessonSolver, Step, Task<bool>> verify, int run, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        if (await new LessonStart(labConnection, clock).BeginAsync(lesson, cancellationToken) is { } error)
        {
            AddUntried(steps, run, $"cannot begin: {error.What} {error.Why}");
            return;
        }

        var progress = new LessonProgress { Lesson = lesson.Id, LabId = labConnection.Lab.LabId, StartedAt = clock.GetUtcNow() };
        await using var solver = new LessonSolver(lesson, labConnection, progress, new NoProgressStore(), clock);
        foreach (var step in steps)
        {
            if (!await verify(solver, step))
            {
                AddUntried(steps[step.Number..], run, $"not tried: step {step.Number} has not passed");
                break;
            }
        }

        log.AddTime(lesson.Id, clock.GetElapsedTime(started));
    }

    private async Task<bool> VerifyAsync(LessonSolver solver, Step step, int run, bool withMistakes, CancellationToken cancellationToken)
    {
        var before = (await solver.LookAsync(step, cancellationToken)).Report.Steps[step.Number - 1];
        if (withMistakes)
        {
            await VerifyMistakesAsync(solver, step, cancellationToken);
        }

        var started = clock.GetTimestamp();
        var error = await solver.SolveAsync(step, _ => { }, cancellationToken);
        var after = error is null ? (await solver.WaitForAsync(step, cancellationToken)).Steps[step.Number - 1] : null;
        var elapsed = clock.GetElapsedTime(started);
        for (var index = 0; index < step.Checks.Length; index++)
        {
            var problem = error?.Message ?? Evaluate(before.Checks[index], after!.Checks[index]);
            Add(VerificationKind.Check, $"{step.Checks[index].Id}", run, "fails before, passes after", problem, elapsed,
                problem is null ? [] : Evidence(after?.Checks[index] ?? before.Checks[index], error?.Screen));
        }

        if (withMistakes && after is { IsPassed: true })
        {
            await VerifyPurityAsync(solver, step, cancellationToken);
        }

        return after is { IsPassed: true };
    }

    private async Task<bool> VerifyAsync(LessonSolver solver, Step step, VariantId id, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var alternative = step.Alternatives.FirstOrDefault(candidate => candidate.Id == id);
        var error = await solver.SolveAsync(step, alternative?.Commands ?? step.Solution.Commands, _ => { }, cancellationToken);
        var report = (await solver.WaitForAsync(step, cancellationToken)).Steps[step.Number - 1];
        var obstacle = report.IsPassed ? null : report.Obstacle;
        if (alternative is not null || error is not null || obstacle is not null)
        {
            Add(VerificationKind.Alternative, $"{step.Id} {id}", 1, "is accepted", error?.Message ?? obstacle?.Message, clock.GetElapsedTime(started),
                obstacle is null ? [] : Evidence(obstacle, error?.Screen));
        }

        return report.IsPassed;
    }

    private async Task VerifyMistakesAsync(LessonSolver solver, Step step, CancellationToken cancellationToken)
    {
        var verifier = new WrongAnswerVerifier(solver, _lab, clock);
        foreach (var wrong in step.WrongAnswers)
        {
            var started = clock.GetTimestamp();
            var (problem, note) = await verifier.VerifyAsync(step, wrong, cancellationToken);
            Add(VerificationKind.WrongAnswer, $"{step.Id} {wrong.Id}", 1, note, problem, clock.GetElapsedTime(started), []);
        }
    }

    /// <summary>A service may happen to write a file at that moment, so only a change that occurs twice in a row counts.</summary>
    private async Task VerifyPurityAsync(LessonSolver solver, Step step, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var changes = string.Empty;
        for (var round = 0; round < 2; round++)
        {
            var detector = await SideEffectDetector.BeginAsync(labConnection, _lab, cancellationToken);
            await solver.LookAfreshAsync(step, cancellationToken);
            changes = await detector.EndAsync(cancellationToken);
            if (changes.Length == 0)
            {
                break;
            }
        }

        Add(VerificationKind.Purity, $"{step.Id}", 1, "its checks change nothing", changes.Length == 0 ? null : $"its checks change something: {changes}",
            clock.GetElapsedTime(started), []);
    }

    private void AddUntried(ImmutableArray<Step> steps, int run, string why)
    {
        foreach (var check in steps.SelectMany(step => step.Checks))
        {
            Add(VerificationKind.Check, $"{check.Id}", run, string.Empty, why, TimeSpan.Zero, []);
        }
    }

    private void Add(
        VerificationKind kind, string subject, int run, string note, string? problem, TimeSpan elapsed, IEnumerable<string> evidence) =>
        log.Add(new(lesson.Id, kind, subject, run, note, problem, elapsed), evidence);

    private static IEnumerable<string> Evidence(CheckReport report, string? screen)
    {
        if (report.Evidence is { } evidence)
        {
            yield return $"wanted: {evidence.Wanted}; observed: {evidence.Observed}; where: {evidence.Where}; see: {evidence.Command}";
        }

        foreach (var line in screen?.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(6) ?? [])
        {
            yield return $"| {line}";
        }
    }
}
