using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Evaluates all steps of a lesson against one snapshot. Pure.</summary>
public static class LessonEvaluator
{
    /// <summary>
    /// Evaluates the steps in order, each with the ones before it counted, so that one look can tick several. Probes are not
    /// requested for steps that have their tick.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="snapshot">The engines' facts and the probes' answers so far.</param>
    /// <param name="progress">The learner's progress.</param>
    /// <param name="now">The time of new ticks.</param>
    public static LessonEvaluation Evaluate(Lesson lesson, LabSnapshot snapshot, LessonProgress progress, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(progress);
        snapshot = snapshot with
        {
            Commands = progress.Commands,
            PassedSteps = [.. progress.Passed.Keys],
            Answers = progress.Answers,
            TrueChecks = [],
        };
        snapshot = snapshot with { Bindings = BindingSolver.Solve([.. lesson.Steps.SelectMany(step => step.Checks)], snapshot) };
        var missing = ImmutableHashSet.CreateBuilder<Probe>();
        var steps = ImmutableArray.CreateBuilder<StepReport>(lesson.Steps.Length);
        foreach (var step in lesson.Steps)
        {
            var hasTick = snapshot.PassedSteps.Contains(step.Id);
            var reports = ImmutableArray.CreateBuilder<CheckReport>(step.Checks.Length);
            foreach (var check in step.Checks)
            {
                var evaluation = CheckEvaluator.Evaluate(check, snapshot);
                var report = hasTick && (!evaluation.MissingProbes.IsEmpty || IsOfThePast(check))
                    ? Remember(evaluation.Report)
                    : Explain(evaluation.Report, lesson, progress, snapshot);
                if (!hasTick)
                {
                    missing.UnionWith(evaluation.MissingProbes);
                }

                snapshot = report.Verdict is Verdict.Pass
                    ? snapshot with { TrueChecks = snapshot.TrueChecks.Add(check.Id) }
                    : snapshot;
                reports.Add(report);
            }

            var evaluated = Report(step, reports.ToImmutable(), lesson, progress, now);
            snapshot = evaluated.IsPassed ? snapshot with { PassedSteps = snapshot.PassedSteps.Add(step.Id) } : snapshot;
            steps.Add(evaluated);
        }

        return new(new(lesson, steps.ToImmutable()), snapshot, missing.ToImmutable());
    }

    /// <summary>A command that was run stays run, even when it is not among the remembered ones any more.</summary>
    internal static bool IsOfThePast(Check check) => ConditionTree.IsAboutLearner(check.Condition);

    private static StepReport Report(
        Step step, ImmutableArray<CheckReport> checks, Lesson lesson, LessonProgress progress, DateTimeOffset now)
    {
        var report = new StepReport(step, progress.Passed.TryGetValue(step.Id, out var at) ? at : null, checks);
        report = report.PassedAt is null && report.IsTrueNow ? report with { PassedAt = now } : report;
        var status = progress.StatusOf(step.Id);
        return report with
        {
            Status = report.IsPassed && !progress.Passed.ContainsKey(step.Id)
                ? (progress.Helped.Contains(step.Id) ? StepStatus.PassedWithHelp : StepStatus.Passed)
                : status,
            Regression = progress.Regressions.TryGetValue(step.Id, out var since) && !report.IsTrueNow
                ? new(since, Regression.CommandNear(progress.Commands, since), Dependents(step, lesson, progress))
                : null,
        };
    }

    internal static CheckReport Remember(CheckReport report) => report.Verdict is Verdict.Pass
        ? report
        : report with
        {
            Verdict = Verdict.Pass,
            Cause = Cause.None,
            Convergence = null,
            Path = [],
            Message = LessonTexts.Current.SoWhenPassed,
        };

    private static ImmutableArray<Step> Dependents(Step step, Lesson lesson, LessonProgress progress) =>
        [.. StepDependencies.DependentsOf(step, lesson).Where(later => !progress.Passed.ContainsKey(later.Id))];

    /// <summary>Describes what a check is waiting for.</summary>
    private static CheckReport Explain(CheckReport report, Lesson lesson, LessonProgress progress, LabSnapshot snapshot)
    {
        if (report.Verdict is not Verdict.Waiting)
        {
            return report;
        }

        var after = report.Check.After;
        var earlier = lesson.Steps.FirstOrDefault(step => step.Id == after && !progress.Passed.ContainsKey(step.Id));
        if (earlier is not null)
        {
            var isSkipped = progress.Skipped.Contains(earlier.Id);
            return report with
            {
                Message = isSkipped
                    ? LessonTexts.Current.WaitsForSkippedStep(earlier.Number, earlier.Title)
                    : LessonTexts.Current.WaitsForStep(earlier.Number, earlier.Title),
            };
        }

        var need = lesson.Steps.SelectMany(step => step.Checks).FirstOrDefault(check =>
            report.Check.Needs.Contains(check.Id) && !snapshot.TrueChecks.Contains(check.Id));
        return need is null ? report : report with { Message = LessonTexts.Current.Needs(need.Sentence) };
    }
}

/// <summary>A lesson's report, the snapshot it was made from, and the probes that would make it final.</summary>
public sealed record LessonEvaluation(LessonReport Report, LabSnapshot Snapshot, ImmutableHashSet<Probe> MissingProbes);
