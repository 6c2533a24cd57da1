using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Progress;
using TutorTui.Core.Search;
using TutorTui.Core.Texts;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Updates;

/// <summary>Handles the search box.</summary>
internal static class SearchUpdate
{
    private const int MaxWords = 80;

    /// <summary>Opens the box with the last search words.</summary>
    public static Change Open(TutorState state) =>
        state with { Overlay = Overlay.Search, Search = state.Search with { IsOpened = false } };

    public static Change Key(TutorState state, string key)
    {
        var search = state.Search;
        return key switch
        {
            "Esc" when search.IsOpened => state with { Search = search with { IsOpened = false } },
            "Esc" => state with { Overlay = Overlay.None },
            "CursorUp" => state with { Search = search with { Selected = Math.Max(search.Selected - 1, 0) } },
            "CursorDown" => state with { Search = search with { Selected = Math.Clamp(search.Selected + 1, 0, Math.Max(search.Hits.Length - 1, 0)) } },
            "Enter" => Choose(state),
            "Backspace" => Type(state, TextCut.WithoutLast(search.Words)),
            _ when TypedKey.IsCharacter(key) && search.Words.Length < MaxWords => Type(state, search.Words + key),
            _ => state,
        };
    }

    /// <summary>Shows the hits, unless the words have changed meanwhile.</summary>
    public static Change Show(TutorState state, WordsFound found) => state.Search.Words == found.Words
        ? state with { Search = state.Search with { Hits = found.Hits, Selected = 0 } }
        : state;

    private static Change Type(TutorState state, string words)
    {
        var next = state with { Search = state.Search with { Words = words, IsOpened = false } };
        return new Change(next, []).Do(Find(next));
    }

    /// <summary>Searches for the words in the box, within the kinds that are allowed at present.</summary>
    public static FindWords Find(TutorState state) =>
        new(state.Search.Words, state.IsExamRunning ? state.Exam!.Paper.Exam.Policy.Lookup : null);

    /// <summary>Goes to the paragraph where it stands in a lesson; all else is shown in the box, as is everything in an exam.</summary>
    private static Change Choose(TutorState state)
    {
        if (state.Search.Chosen is not { } hit)
        {
            return state;
        }

        var canJump = hit.Entry.Kind is SearchKind.Text or SearchKind.Hint or SearchKind.Solution && !state.IsExamRunning;
        return canJump && hit.Entry.Lesson is { } id && state.Library.Find(id) is { } lesson
            ? Jump(state with { Overlay = Overlay.None }, lesson, hit.Entry)
            : state with { Search = state.Search with { IsOpened = !state.Search.IsOpened } };
    }

    private static Change Jump(TutorState state, Lesson lesson, SearchEntry entry)
    {
        Change change = state.Lesson?.Lesson.Id == lesson.Id ? state : Update.Open(state, lesson);
        if (change.State.Lesson is not { } open)
        {
            return change;
        }

        var index = open.Lesson.Steps.ToList().FindIndex(step => step.Id == entry.Step);
        if (index >= 0)
        {
            (open, var help) = Reveal(open with { Step = index }, index, entry);
            change = help is null ? change : change.Do(new AppendProgress(help));
        }

        var next = change.State with { Focus = Pane.Chapter };
        return Update.Fit(change with { State = next with { Lesson = LessonView.GoToText(open, index < 0 ? null : index, entry.Text, next.Layout) } }, state);
    }

    /// <summary>Shows the hint or solution that was found; it counts as help as if it had been asked for.</summary>
    private static (LessonState Lesson, ProgressEvent? Help) Reveal(LessonState open, int index, SearchEntry entry)
    {
        var step = open.Lesson.Steps[index];
        if (entry.Kind is SearchKind.Solution)
        {
            return (
                open with { SolutionsShown = open.SolutionsShown.Add(index) },
                step.Commands.IsEmpty ? new HelpShown(open.Lesson.Id, step.Id, 0, default) : null);
        }

        var shown = open.HintsShown.GetValueOrDefault(index, []);
        return entry.Kind is SearchKind.Hint && step.Hints.FirstOrDefault(hint => hint.Level == entry.Level) is { } found && !shown.Contains(found)
            ? (open with { HintsShown = open.HintsShown.SetItem(index, shown.Add(found)) }, new HelpShown(open.Lesson.Id, step.Id, entry.Level, default))
            : (open, null);
    }
}
