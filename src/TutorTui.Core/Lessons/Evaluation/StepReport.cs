using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>The state of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="PassedAt">When it passed; the tick stays from then on. Null before.</param>
/// <param name="Checks">The checks in their present state, in order. A ticked step's checks may fail again later.</param>
public sealed record StepReport(Step Step, DateTimeOffset? PassedAt, ImmutableArray<CheckReport> Checks)
{
    /// <summary>How the learner got the tick, or that the step was skipped.</summary>
    public StepStatus Status { get; init; }

    /// <summary>Set when the step has passed but is not true at present.</summary>
    public Regression? Regression { get; init; }

    public bool IsPassed => PassedAt is not null;

    /// <summary>The learner has nothing more to do here: the step has passed or was skipped.</summary>
    public bool IsBehind => IsPassed || Status is StepStatus.Skipped;

    /// <summary>All checks are true at this moment.</summary>
    public bool IsTrueNow => Checks.Length > 0 && Checks.All(check => check.Verdict is Verdict.Pass);

    /// <summary>
    /// The check to explain: the first that does not pass; checks that only wait for others are considered last. Null when all pass.
    /// </summary>
    public CheckReport? Obstacle =>
        Checks.FirstOrDefault(check => check.Verdict is not (Verdict.Pass or Verdict.Waiting))
        ?? Checks.FirstOrDefault(check => check.Verdict is not Verdict.Pass);

    /// <summary>
    /// The check to which an answer belongs: the first that is not answered correctly, otherwise the first, which may be answered
    /// again. Null when the step asks nothing.
    /// </summary>
    public Check? OpenQuestion
    {
        get
        {
            var questions = Checks.Where(check => check.Check.Condition is AnswerCondition).ToList();
            return (questions.Find(check => check.Verdict is not Verdict.Pass) ?? questions.FirstOrDefault())?.Check;
        }
    }
}
