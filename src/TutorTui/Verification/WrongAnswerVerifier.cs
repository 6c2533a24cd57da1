using TutorTui.Core.Checks;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Timing;
using TutorTui.Solving;
using TutorTui.Verification.Machines;

namespace TutorTui.Verification;

/// <summary>Makes a lesson's mistakes, verifies that they are caught with the right explanation, and undoes them.</summary>
internal sealed class WrongAnswerVerifier(LessonSolver solver, LabRestorer lab, TimeProvider clock)
{
    /// <summary>A task may have to pull its image first.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(100);

    /// <summary>A container that ends at once may be observed running for a moment.</summary>
    private static readonly TimeSpan PassTimeout = TimeSpan.FromSeconds(8);

    public async Task<(string? Problem, string Note)> VerifyAsync(Step step, WrongAnswer wrong, CancellationToken cancellationToken)
    {
        var before = await lab.ObserveAsync(cancellationToken);
        var progress = solver.Progress;
        var inside = solver.Inside;
        var problem = await MakeAsync(wrong, cancellationToken);
        var report = await WaitAsync(step, wrong, cancellationToken);
        await solver.ForgetAsync(progress, cancellationToken);
        problem ??= Evaluate(report, wrong);
        var left = await lab.RestoreAsync(before, wrong.Undo, cancellationToken);
        problem ??= (await solver.EnterAsync(inside, cancellationToken))?.Message;
        return (problem ?? (left is null ? null : $"cannot be taken back: {left}"), $"caught: {report.Message}");
    }

    /// <summary>The fault in how a mistake was caught, or null.</summary>
    internal static string? Evaluate(CheckReport report, WrongAnswer wrong) =>
        report.Verdict is Verdict.Pass ? $"is accepted: {report.Message}"
        : report.Cause != wrong.Cause ? $"names {HintTag.Of(report.Cause)} instead of {HintTag.Of(wrong.Cause)}: {report.Message}"
        : !Says(report, wrong.Says) ? $"does not say \"{wrong.Says}\": {report.Message}"
        : null;

    private static bool Says(CheckReport report, string wanted) =>
        report.Message.Contains(wanted, StringComparison.OrdinalIgnoreCase)
        || report.Path.Any(hop => $"{hop.Name}: {hop.Fact}".Contains(wanted, StringComparison.OrdinalIgnoreCase));

    private async Task<string?> MakeAsync(WrongAnswer wrong, CancellationToken cancellationToken)
    {
        var error = await solver.TypeAsync(wrong.Commands, _ => { }, cancellationToken);
        if (wrong.Answer is { } answer)
        {
            await solver.AnswerAsync(wrong.Check, answer, cancellationToken);
        }

        return error is null ? null : $"cannot be typed: {error.Message}";
    }

    /// <summary>Looks repeatedly until the right explanation is given, or time is up; the last report then shows what is missing.</summary>
    private async Task<CheckReport> WaitAsync(Step step, WrongAnswer wrong, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var last = await Polling.UntilAsync(
            clock,
            Longest,
            async token => (await solver.LookAsync(step, token)).Report.Steps[step.Number - 1].Checks.First(check => check.Check.Id == wrong.Check),
            report => Evaluate(report, wrong) is null
                || (report.Verdict is Verdict.Pass && clock.GetElapsedTime(started) > PassTimeout),
            cancellationToken);
        return last.Value;
    }
}
