using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>How one step stands.</summary>
/// <param name="Step">The step.</param>
/// <param name="PassedAt">When it passed; the tick stays from then on. Null before.</param>
/// <param name="Checks">The checks as they are now, in order. A ticked step's checks may fail again later.</param>
public sealed record StepReport(Step Step, DateTimeOffset? PassedAt, ImmutableArray<CheckReport> Checks)
{
    /// <summary>How the learner came to the tick, or goes without it.</summary>
    public StepStatus Status { get; init; }

    /// <summary>Set when the step has passed and is no longer true.</summary>
    public Regression? Regression { get; init; }

    public bool IsPassed => PassedAt is not null;

    /// <summary>The learner has nothing more to do here: it has passed, or is skipped.</summary>
    public bool IsBehind => IsPassed || Status is StepStatus.Skipped;

    /// <summary>All checks are true at this moment.</summary>
    public bool IsTrueNow => Checks.Length > 0 && Checks.All(check => check.Verdict is Verdict.Pass);

    /// <summary>
    /// The check to explain: the first that does not pass, one that only waits for others coming last. Null when all pass.
    /// </summary>
    public CheckReport? Obstacle =>
        Checks.FirstOrDefault(check => check.Verdict is not (Verdict.Pass or Verdict.Waiting))
        ?? Checks.FirstOrDefault(check => check.Verdict is not Verdict.Pass);

    /// <summary>
    /// The check whose question an answer is for: the first that is not answered right, else the first, which may be answered
    /// anew. Null when the step asks nothing.
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
