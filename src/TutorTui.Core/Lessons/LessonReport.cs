using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Lessons;

/// <summary>How a lesson stands: every step in order.</summary>
public sealed record LessonReport(Lesson Lesson, ImmutableArray<StepReport> Steps)
{
    public int PassedCount => Steps.Count(step => step.IsPassed);

    public bool IsComplete => Steps.All(step => step.IsPassed);

    /// <summary>The first step without a tick, or null when the lesson is complete.</summary>
    public StepReport? Current => Steps.FirstOrDefault(step => !step.IsPassed);
}
