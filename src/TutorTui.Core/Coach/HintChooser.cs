using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons.Evaluation;

namespace TutorTui.Core.Coach;

/// <summary>Chooses a step's hints for the present fault. Pure.</summary>
public static class HintChooser
{
    /// <summary>
    /// The hints that apply, in the order in which to show them: those for the present fault first, then the general ones from
    /// the nudge to the command.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="report">Its state, or null before the first look.</param>
    /// <param name="advice">The latest recognised error, or null.</param>
    public static ImmutableArray<Hint> Choose(Step step, StepReport? report, Advice? advice)
    {
        ArgumentNullException.ThrowIfNull(step);
        HashSet<string> tags = [];
        if (report?.Obstacle is { } obstacle)
        {
            tags.Add(HintTag.Of(obstacle.Cause));
        }

        if (advice is not null)
        {
            tags.UnionWith(HintTag.AllOf(advice.Fault));
        }

        return
        [
            .. step.Hints.Where(hint => hint.When.Overlaps(tags)),
            .. step.Hints.Where(hint => hint.When.IsEmpty),
        ];
    }
}
