using System.Collections.Immutable;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Layout;

/// <summary>The checks pane below its heading: the steps, and below them what there is to say about the one in focus.</summary>
/// <param name="Steps">The visible steps.</param>
/// <param name="First">Index of the first of them.</param>
/// <param name="Details">The lines about the step in focus; may be more than there are rows.</param>
/// <param name="IsShort">There is too little room for a list.</param>
internal sealed record ChecksPane(
    ImmutableArray<StyledLine> Steps, int First, ImmutableArray<StyledLine> Details, bool IsShort)
{
    /// <summary>With fewer rows than this there is no list: one line for all steps, then the one in focus.</summary>
    private const int ListRows = 7;

    private const int MinSteps = 3;

    public static ChecksPane Render(LessonState lesson, LabState lab, Area inner)
    {
        var width = Math.Max(inner.Columns - 2, 10);
        if (inner.Rows < ListRows)
        {
            return new([CheckLines.Strip(lesson)], 0, CheckLines.Short(lesson, lab, width), IsShort: true);
        }

        var all = CheckLines.Steps(lesson, width);
        var details = CheckLines.Details(lesson, lab, width);
        var rows = Math.Clamp(inner.Rows - details.Length - 1, Math.Min(MinSteps, all.Length), all.Length);
        var first = Math.Clamp(lesson.Step - (rows / 2), 0, all.Length - rows);
        return new(all.Slice(first, rows), first, details, IsShort: false);
    }

    /// <summary>The step shown in a row of the screen, or null.</summary>
    public static int? StepAt(LessonState lesson, LabState lab, Area inner, int row)
    {
        var index = row - inner.Row;
        if (inner.Rows < ListRows || index < 0)
        {
            return null;
        }

        var pane = Render(lesson, lab, inner);
        return index < pane.Steps.Length ? pane.First + index : null;
    }
}
