using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Exams.Sessions;

/// <summary>Observes the machines of a lab once and evaluates an exam's criteria.</summary>
public sealed class ExamChecker(TimeProvider clock)
{
    private readonly LessonChecker _checker = new(clock);

    /// <summary>
    /// Takes a single look. Criteria do not depend on earlier looks, except those about commands that the learner ran, which stay true.
    /// </summary>
    /// <param name="paper">The exam.</param>
    /// <param name="attempt">The attempt so far.</param>
    /// <param name="running">Commands that run in the learner's shells.</param>
    /// <param name="labConnection">The machines.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ExamObservation> CheckAsync(
        ExamPaper paper, ExamAttempt attempt, ImmutableArray<FinishedCommand> running, LabConnection labConnection,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(attempt);
        ArgumentNullException.ThrowIfNull(labConnection);
        var facts = await LessonChecker.ObserveAsync(paper.Lesson, labConnection, cancellationToken).ConfigureAwait(false) with
        {
            Running = running,
        };
        var reports = ImmutableDictionary.CreateBuilder<CheckId, CheckReport>();
        foreach (var source in paper.Sources)
        {
            var progress = ProgressIn(source.Id, paper, attempt);
            var snapshot = await _checker.ProbeAsync(source, labConnection, progress, facts, (_, _) => { }, cancellationToken)
                .ConfigureAwait(false);
            var evaluation = LessonEvaluator.Evaluate(source, snapshot, progress, clock.GetUtcNow());
            foreach (var criterion in paper.Criteria.Where(criterion => criterion.Task.Lesson == source.Id))
            {
                var report = evaluation.Report.Steps.SelectMany(step => step.Checks).First(check => check.Check.Id == criterion.Check.Id);
                reports[criterion.Id] = Stick(report, attempt.Criteria.GetValueOrDefault(criterion.Id));
            }
        }

        var fault = facts.Engines.Select(engine => engine.Value.Error?.Message).FirstOrDefault(message => message is not null);
        return new(reports.ToImmutable(), facts, fault);
    }

    private static LessonProgress ProgressIn(LessonId lesson, ExamPaper paper, ExamAttempt attempt) => new()
    {
        Lesson = lesson,
        LabId = attempt.LabId,
        StartedAt = attempt.StartedAt,
        Commands = attempt.Commands,
        Answers = paper.Criteria
            .Where(criterion => criterion.Task.Lesson == lesson && attempt.Answers.ContainsKey(criterion.Id))
            .DistinctBy(criterion => criterion.Check.Id)
            .ToImmutableDictionary(criterion => criterion.Check.Id, criterion => attempt.Answers[criterion.Id]),
    };

    private static CheckReport Stick(CheckReport report, CriterionHistory? history) =>
        history is { IsTrue: true } && LessonEvaluator.IsOfThePast(report.Check) ? LessonEvaluator.Remember(report) : report;
}

/// <summary>One look at an exam's criteria.</summary>
/// <param name="Reports">The state of each criterion.</param>
/// <param name="Snapshot">The engines' facts.</param>
/// <param name="LabFault">Why the lab cannot be observed at the moment, or null.</param>
public sealed record ExamObservation(ImmutableDictionary<CheckId, CheckReport> Reports, LabSnapshot Snapshot, string? LabFault);
