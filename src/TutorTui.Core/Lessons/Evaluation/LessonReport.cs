using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>The state of a lesson: every step in order.</summary>
public sealed record LessonReport(Lesson Lesson, ImmutableArray<StepReport> Steps)
{
    public int PassedCount => Steps.Count(step => step.IsPassed);

    public bool IsComplete => Steps.All(step => step.IsPassed);

    /// <summary>The first step that is still to be done, or null when none is.</summary>
    public StepReport? Current => Steps.FirstOrDefault(step => !step.IsBehind);

    /// <summary>The total weight of the passed steps.</summary>
    public int Score => Steps.Where(step => step.IsPassed).Sum(Weight);

    /// <summary>The total weight of all steps.</summary>
    public int MaxScore => Steps.Sum(Weight);

    private static int Weight(StepReport step) => step.Step.Checks.Sum(check => check.Weight);
}
