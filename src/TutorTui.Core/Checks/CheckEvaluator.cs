using System.Collections.Immutable;
using TutorTui.Core.Checks.Evaluation;

namespace TutorTui.Core.Checks;

/// <summary>Judges checks by a snapshot. Pure: no clock, no network, no memory.</summary>
public static class CheckEvaluator
{
    /// <summary>
    /// Judges one check. Where <see cref="CheckEvaluation.MissingProbes"/> is not empty the verdict is provisional: run the
    /// probes, add their results to the snapshot, and judge again.
    /// </summary>
    public static CheckEvaluation Evaluate(Check check, LabSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (check.After is { } earlier && !snapshot.PassedSteps.Contains(earlier))
        {
            return new(new(check, Verdict.Waiting, "An earlier step has to pass first.", null), []);
        }

        var look = new Look(snapshot);
        var finding = CompositeJudge.Judge(check.Condition, look);
        return new(new(check, finding.Verdict, finding.Message, finding.Evidence), [.. look.Missing]);
    }
}

/// <summary>A check's report and the probes that would make it final.</summary>
public sealed record CheckEvaluation(CheckReport Report, ImmutableArray<Probe> MissingProbes);
