using System.Collections.Immutable;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>The list of lessons, as lines.</summary>
internal static class LessonListLines
{
    /// <summary>The lines, and the line on which each lesson begins.</summary>
    public static (ImmutableArray<StyledLine> Lines, ImmutableArray<int> Starts) Render(TutorState state, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        var starts = ImmutableArray.CreateBuilder<int>();
        lines.AddRange(TextFlow.Wrap([new(state.Course.Title, Role.Heading)], width - 2).Select(line => line.Behind(new Run("  "))));
        lines.Add(StyledLine.Empty);
        for (var index = 0; index < state.Course.Lessons.Length; index++)
        {
            starts.Add(lines.Count);
            AddLesson(state, index, width, lines);
        }

        lines.AddRange(TextFlow.Wrap([new("↑ ↓ choose, Enter opens.", Role.Muted)], width - 2).Select(line => line.Behind(new Run("  "))));
        return (lines.ToImmutable(), starts.ToImmutable());
    }

    private static void AddLesson(TutorState state, int index, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var lesson = state.Course.Lessons[index];
        var passed = state.Standing.GetValueOrDefault(lesson.Id)?.Passed.Count ?? 0;
        var isChosen = index == state.ListIndex;
        var isDone = passed == lesson.Steps.Length;
        var standing = isDone ? "✓ done" : passed > 0 ? $"{passed} of {lesson.Steps.Length}" : $"{lesson.Duration.TotalMinutes:0} min";
        var bar = new Run(isChosen ? "▌ " : "  ", Role.Accent);
        var title = TextWidth.Cut($"{lesson.Id}  {lesson.Title}", width - 14);
        lines.Add(new(
        [
            bar,
            new(title + new string(' ', Math.Max(width - 13 - TextWidth.Of(title), 1)), isChosen ? Role.Strong : Role.Text),
            new(standing, isDone ? Role.Pass : Role.Muted),
        ]));
        lines.AddRange(TextFlow.Wrap([new(lesson.Summary, Role.Muted)], width - 5).Select(line => line.Behind(bar, new Run("  "))));
        lines.Add(StyledLine.Empty);
    }
}
