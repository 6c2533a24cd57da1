using System.Collections.Immutable;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Exams.Review;

/// <summary>The score of an attempt. Pure.</summary>
/// <param name="Tasks">In the order of the paper.</param>
/// <param name="PassMark">Percent needed.</param>
public sealed record ExamScore(ImmutableArray<TaskScore> Tasks, int PassMark)
{
    public decimal Points => Tasks.Sum(task => task.Points);

    public decimal MaxPoints => Tasks.Sum(task => task.MaxPoints);

    /// <summary>Percent of all points, from 0 to 100.</summary>
    public decimal Percent => MaxPoints == 0 ? 0 : 100 * Points / MaxPoints;

    public bool IsPassed => MaxPoints > 0 && Percent >= PassMark;

    /// <summary>The tasks that were not solved in full.</summary>
    public ImmutableArray<StepId> Missed => [.. Tasks.Where(task => !task.IsSolved).Select(task => task.Task.Id)];

    /// <summary>
    /// A task's points are divided among its criteria by weight; each criterion that is true at the end earns its share. Hints are charged
    /// only if the task is solved.
    /// </summary>
    public static ExamScore Of(ExamPaper paper, ExamAttempt attempt)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(attempt);
        var tasks = paper.Exam.Tasks.Where(task => paper.Lesson.Steps.Any(step => step.Id == task.Id));
        return new([.. tasks.Select(task => Of(task, paper, attempt))], paper.Exam.PassMark);
    }

    private static TaskScore Of(ExamTask task, ExamPaper paper, ExamAttempt attempt)
    {
        var all = paper.CriteriaOf(task.Id).ToList();
        var weights = all.Sum(criterion => criterion.Check.Weight);
        ImmutableArray<CriterionScore> criteria =
        [
            .. all.Select(criterion => new CriterionScore(
                criterion,
                attempt.Criteria.GetValueOrDefault(criterion.Id, CriterionHistory.Untouched),
                weights == 0 ? 0 : (decimal)task.Weight * criterion.Check.Weight / weights,
                attempt.Findings.FirstOrDefault(finding => finding.Criterion == criterion.Id))),
        ];
        var isSolved = criteria.Length > 0 && criteria.All(criterion => criterion.History.IsTrue);
        var hints = attempt.Hints.GetValueOrDefault(task.Id, []).Count;
        var charge = isSolved ? Math.Min(task.Weight, (decimal)task.Weight * hints * (paper.Exam.Policy.HintPrice ?? 0) / 100) : 0;
        return new(task, criteria, isSolved, hints, charge);
    }
}

/// <summary>The score of a task.</summary>
/// <param name="Task">The task.</param>
/// <param name="Criteria">Its criteria.</param>
/// <param name="IsSolved">All of them are true.</param>
/// <param name="Hints">How many hints were shown.</param>
/// <param name="HintCharge">Points the hints cost.</param>
public sealed record TaskScore(ExamTask Task, ImmutableArray<CriterionScore> Criteria, bool IsSolved, int Hints, decimal HintCharge)
{
    public decimal MaxPoints => Task.Weight;

    public decimal Points => IsSolved ? MaxPoints - HintCharge : Criteria.Sum(criterion => criterion.Points);
}

/// <summary>The score of a criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="History">When it was true.</param>
/// <param name="MaxPoints">Its share of the task's points.</param>
/// <param name="Finding">Its state at the end; null while the attempt runs.</param>
public sealed record CriterionScore(ExamCriterion Criterion, CriterionHistory History, decimal MaxPoints, CriterionFinding? Finding)
{
    public decimal Points => History.IsTrue ? MaxPoints : 0;
}
