using TutorTui.Composition;
using TutorTui.Core.Checks;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;

namespace TutorTui.Verification;

/// <summary>
/// Proves a lesson on a real lab: every check does not pass right before its step, and passes after the step's reference
/// solution was typed into real shells.
/// </summary>
internal sealed class LessonProver(Lesson lesson, LessonSolver solver, TimeProvider clock, TextWriter output)
{
    /// <summary>Runs the proof, printing one line for each check.</summary>
    public async Task<ProofCount> RunAsync(CancellationToken cancellationToken)
    {
        var count = new ProofCount(0, 0);
        foreach (var step in lesson.Steps)
        {
            var before = Find(await solver.LookAsync(cancellationToken), step);
            var started = clock.GetTimestamp();
            var error = await solver.SolveAsync(step, _ => { }, cancellationToken);
            var after = error is null ? Find(await solver.WaitForAsync(step, cancellationToken), step) : null;
            var elapsed = clock.GetElapsedTime(started);
            for (var index = 0; index < step.Checks.Length; index++)
            {
                var problem = error?.Message ?? Judge(before.Checks[index], after!.Checks[index]);
                count = Print(count, step.Checks[index], after?.Checks[index] ?? before.Checks[index], problem, elapsed);
            }

            if (error is not null)
            {
                output.WriteLine(error.Screen);
            }

            if (after is not { IsPassed: true })
            {
                return Abandon(count, step);
            }
        }

        return count;
    }

    /// <summary>What is wrong with a check's two verdicts, or null when it is proven.</summary>
    internal static string? Judge(CheckReport before, CheckReport after) => (before.Verdict, after.Verdict) switch
    {
        (Verdict.Pass, _) => "passes before its step was done",
        (_, Verdict.Pass) => null,
        _ => $"does not pass after the reference solution: {after.Message}",
    };

    private ProofCount Print(ProofCount count, Check check, CheckReport report, string? problem, TimeSpan elapsed)
    {
        if (problem is null)
        {
            output.WriteLine($"ok    {lesson.Id,-14} {check.Id,-34} fails before, passes after ({elapsed.TotalSeconds:0.0} s)");
            return count with { Proven = count.Proven + 1 };
        }

        output.WriteLine($"FAIL  {lesson.Id,-14} {check.Id,-34} {problem}");
        if (report.Evidence is { } evidence)
        {
            output.WriteLine($"      wanted: {evidence.Wanted}; observed: {evidence.Observed}; where: {evidence.Where}; see: {evidence.Command}");
        }

        return count with { Failed = count.Failed + 1 };
    }

    /// <summary>Later steps stand on this one; their checks count as failed without a try.</summary>
    private ProofCount Abandon(ProofCount count, Step step)
    {
        var left = lesson.Steps.Where(later => later.Number > step.Number).Sum(later => later.Checks.Length);
        output.WriteLine($"      {lesson.Id}: stopped at step {step.Number}; {left} checks were not tried.");
        return count with { Failed = count.Failed + left };
    }

    private static StepReport Find(LessonReport report, Step step) =>
        report.Steps.First(candidate => candidate.Step.Id == step.Id);
}

/// <summary>How many checks were proven and how many were not.</summary>
internal sealed record ProofCount(int Proven, int Failed);
