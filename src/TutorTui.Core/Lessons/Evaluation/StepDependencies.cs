using System.Collections.Immutable;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Kinds;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Lessons.Evaluation;

/// <summary>Finds which steps of a lesson depend on which. Pure.</summary>
public static class StepDependencies
{
    /// <summary>Later steps that depend on this one: they declare it, or they refer to an object by the name that this step asks for.</summary>
    public static ImmutableArray<Step> DependentsOf(Step step, Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(lesson);
        var brought = step.Checks.SelectMany(check => ConditionTree.BroughtBy(check.Condition)).ToHashSet();
        return [.. lesson.Steps.Where(later => later.Number > step.Number && Builds(later, step, brought))];
    }

    /// <summary>The later step that undoes this one as part of the lesson, or null.</summary>
    public static Step? UndoneBy(Step step, Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(lesson);
        var needed = step.Checks
            .SelectMany(check => ConditionTree.BroughtBy(check.Condition)
                .Concat(ConditionTree.MentionsOf(check.Condition).All))
            .ToHashSet();
        return lesson.Steps.FirstOrDefault(later => later.Number > step.Number && later.Checks
            .SelectMany(check => ConditionTree.Flatten(check.Condition))
            .OfType<AbsentCondition>()
            .SelectMany(absent => ConditionTree.BroughtBy(absent.Of))
            .Any(needed.Contains));
    }

    private static bool Builds(Step later, Step step, HashSet<string> brought) => later.Checks.Any(check =>
        check.After == step.Id
        || check.Needs.Any(need => step.Checks.Any(own => own.Id == need))
        || ConditionTree.MentionsOf(check.Condition).All.Any(brought.Contains));
}
