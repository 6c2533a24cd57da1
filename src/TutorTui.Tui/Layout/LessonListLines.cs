using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Screen;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Layout;

/// <summary>The list of lessons, as lines.</summary>
internal static class LessonListLines
{
    /// <summary>The lines, and the line on which each lesson begins.</summary>
    public static (ImmutableArray<StyledLine> Lines, ImmutableArray<int> Starts) Render(TutorState state, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        var starts = ImmutableArray.CreateBuilder<int>();
        var index = 0;
        foreach (var course in state.Library.Courses)
        {
            lines.AddRange(TextFlow.Wrap([new(course.Title, Role.Heading)], width - 2).Select(line => line.Behind(new Run("  "))));
            lines.Add(StyledLine.Empty);
            foreach (var lesson in course.Lessons)
            {
                starts.Add(lines.Count);
                AddLesson(state, lesson, index == state.ListIndex, width, lines);
                index++;
            }
        }

        lines.AddRange(TextFlow.Wrap([new(PaneTexts.Current.ChooseAndOpen, Role.Muted)], width - 2).Select(line => line.Behind(new Run("  "))));
        return (lines.ToImmutable(), starts.ToImmutable());
    }

    private static void AddLesson(TutorState state, Lesson lesson, bool isChosen, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        var passed = state.Status.GetValueOrDefault(lesson.Id)?.Passed.Count ?? 0;
        var isDone = passed > 0 && passed == lesson.Steps.Length;
        var status = isDone ? $"✓ {PaneTexts.Current.LessonDone}"
            : passed > 0 ? PaneTexts.Current.PassedOf(passed, lesson.Steps.Length)
            : LessonScreenTexts.Current.Takes(lesson.Duration);
        var bar = new Run(isChosen ? "▌ " : "  ", Role.Accent);
        var title = TextWidth.Cut($"{lesson.Id}  {lesson.Title}", width - 14);
        lines.Add(new(
        [
            bar,
            new(title + new string(' ', Math.Max(width - 13 - TextWidth.Of(title), 1)), isChosen ? Role.Strong : Role.Text),
            new(status, isDone ? Role.Pass : Role.Muted),
        ]));
        lines.AddRange(TextFlow.Wrap([new(lesson.Summary, Role.Muted)], width - 5).Select(line => line.Behind(bar, new Run("  "))));
        foreach (var unmetRequirement in state.UnmetRequirements.GetValueOrDefault(lesson.Id, []))
        {
            lines.AddRange(TextFlow.Wrap([new($"! {unmetRequirement.Lacking}", Role.Warning)], width - 5).Select(line => line.Behind(bar, new Run("  "))));
        }

        lines.Add(StyledLine.Empty);
    }
}
