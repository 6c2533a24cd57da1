using System.Collections.Immutable;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Evaluates checks against a snapshot. Pure: no clock, no network, no memory.</summary>
public static class CheckEvaluator
{
    /// <summary>
    /// Evaluates one check. Where <see cref="CheckEvaluation.MissingProbes"/> is not empty the verdict is provisional: run the
    /// probes, add their results to the snapshot, and evaluate again.
    /// </summary>
    public static CheckEvaluation Evaluate(Check check, LabSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (check.After is { } earlier && !snapshot.PassedSteps.Contains(earlier))
        {
            return Blocked(check, CheckTexts.Current.EarlierStepFirst);
        }

        if (check.Needs.Any(need => !snapshot.TrueChecks.Contains(need)))
        {
            return Blocked(check, CheckTexts.Current.OtherCheckFirst);
        }

        var context = new EvaluationContext(snapshot, check);
        var finding = CheckKinds.Evaluate(check.Condition, context);
        var evidence = finding.Evidence is { } found ? found with { LookedAt = TimeOf(found.Where, snapshot) } : null;
        var report = new CheckReport(check, finding.Verdict, finding.Message, evidence)
        {
            Cause = finding.Cause,
            Convergence = finding.Convergence,
            Path = finding.Path,
            Difference = finding.Difference,
        };
        return new(report, [.. context.Missing]);
    }

    /// <summary>
    /// The right answer to a check's question in the lab's present state; null when it asks nothing, or when the answer is not
    /// known yet.
    /// </summary>
    public static string? RightAnswer(Check check, LabSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(snapshot);
        return CheckKinds.Of(check.Condition).RightAnswer(check.Condition, new(snapshot, check));
    }

    private static CheckEvaluation Blocked(Check check, string message) =>
        new(new(check, Verdict.Waiting, message, null) { Cause = Cause.Blocked }, []);

    private static DateTimeOffset? TimeOf(Viewpoint where, LabSnapshot snapshot) =>
        snapshot.Engines.TryGetValue(where.Machine, out var engine) && engine.TryGet(out var state) ? state.TakenAt : null;
}

/// <summary>A check's report and the probes that would make it final.</summary>
public sealed record CheckEvaluation(CheckReport Report, ImmutableArray<Probe> MissingProbes);
