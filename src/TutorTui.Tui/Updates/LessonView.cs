using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using TutorTui.Tui.Layout;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Updates;

/// <summary>Moves through an open lesson: which step has the focus, which command is marked, which lines are seen.</summary>
internal static class LessonView
{
    /// <summary>How many lines are kept in view above a paragraph that was jumped to.</summary>
    private const int LinesAbove = 2;

    /// <summary>Sets the focus on a step and brings its heading to the top.</summary>
    public static LessonState GoTo(LessonState lesson, int step, PaneLayout paneLayout)
    {
        lesson = lesson with { Step = Math.Clamp(step, 0, Math.Max(lesson.Lesson.Steps.Length - 1, 0)) };
        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        return Scroll(lesson, ChapterPage.LineOf(lines, lesson.Step) - lesson.Top, paneLayout);
    }

    /// <summary>
    /// Sets the focus on the step that comes next, and scrolls just so far that it is seen down to its first command: what
    /// the learner may still be reading above stays.
    /// </summary>
    public static LessonState MoveOn(LessonState lesson, int step, PaneLayout paneLayout)
    {
        lesson = lesson with { Step = step };
        var rows = paneLayout.ChapterSize.Rows;
        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        var heading = ChapterPage.LineOf(lines, step);
        var last = heading;
        while (last + 1 < lines.Length && lines[last + 1].Step == step && lines[last].Command is null)
        {
            last++;
        }

        var wanted = Math.Min(heading, Math.Max(lesson.Top, last + 2 - rows));
        return Scroll(lesson, (heading < lesson.Top ? heading : wanted) - lesson.Top, paneLayout);
    }

    public static LessonState Scroll(LessonState lesson, int lines, PaneLayout paneLayout)
    {
        var length = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns).Length;
        var end = Math.Max(length - paneLayout.ChapterSize.Rows, 0);
        return lesson with { Top = Math.Clamp((int)Math.Clamp((long)lesson.Top + lines, 0, int.MaxValue), 0, end) };
    }

    /// <summary>Brings a paragraph into view, by the words it begins with; where it is not found, the step's heading.</summary>
    public static LessonState GoToText(LessonState lesson, int? step, string text, PaneLayout paneLayout)
    {
        var wanted = Normalize(text);
        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        var found = lines.ToList().FindIndex(line => line.Step == step && !line.IsHeading && Begins(wanted, TextOf(line)));
        var at = found >= 0 ? found : step is { } index ? ChapterPage.LineOf(lines, index) : 0;
        return Scroll(lesson, Math.Max(at - LinesAbove, 0) - lesson.Top, paneLayout);
    }

    /// <summary>
    /// The lesson with its text in another language, scrolled so that the block that was the first to be seen still is.
    /// </summary>
    /// <param name="lesson">The lesson with its new text.</param>
    /// <param name="before">Its lines as they were shown.</param>
    /// <param name="paneLayout">The panes.</param>
    public static LessonState StayAtPlace(LessonState lesson, ImmutableArray<ChapterLine> before, PaneLayout paneLayout)
    {
        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        return Scroll(lesson, ReadingPosition.Find(before, lesson.Top, lines) - lesson.Top, paneLayout);
    }

    private static string TextOf(ChapterLine line) =>
        Normalize(string.Concat(line.Line.Runs.Where(run => run.Text.Any(char.IsLetterOrDigit)).Select(run => run.Text)));

    private static bool Begins(string paragraph, string line) => line.Length > 2
        && (paragraph.StartsWith(line, StringComparison.Ordinal) || line.StartsWith(paragraph, StringComparison.Ordinal));

    public static LessonState MarkNextCommand(LessonState lesson)
    {
        var count = lesson.CommandsOf(lesson.Step).Length;
        var next = count == 0 ? 0 : lesson.MarkedCommand is { } marked ? (marked + 1) % count : 0;
        return lesson with { CommandsBehind = lesson.CommandsBehind.SetItem(lesson.Step, next) };
    }

    /// <summary>A command has ended: where it is one of the step's, the mark moves behind it.</summary>
    public static LessonState Pass(LessonState lesson, FinishedCommand finished)
    {
        var commands = lesson.CommandsOf(lesson.Step);
        for (var index = lesson.MarkedCommand ?? commands.Length; index < commands.Length; index++)
        {
            if (IsSame(commands[index], finished))
            {
                return lesson with { CommandsBehind = lesson.CommandsBehind.SetItem(lesson.Step, index + 1) };
            }
        }

        return lesson;
    }

    /// <summary>
    /// Whether the step in focus has its tick and nothing is left to do: all its commands were run, or it was reached in another way.
    /// </summary>
    public static bool IsBehind(LessonState lesson) =>
        lesson.ReportOf(lesson.Step) is { IsPassed: true }
        && (lesson.MarkedCommand is null || lesson.CommandsBehind.GetValueOrDefault(lesson.Step) == 0);

    private static bool IsSame(LessonCommand command, FinishedCommand finished)
    {
        if (command.On is NamedMachine named && named.Name != finished.Machine)
        {
            return false;
        }

        if ((command.Inside is null) != (finished.Container is null))
        {
            return false;
        }

        // The id is whatever name the swarm has given the container.
        var pattern = Regex.Escape(Normalize(command.ShownText)).Replace(Regex.Escape("<id>"), @"\S+", StringComparison.Ordinal);
        return Regex.IsMatch(
            Normalize(finished.CommandLine), $"^{pattern}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static string Normalize(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
