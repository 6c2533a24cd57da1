using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Progress;
using TutorTui.Core.Texts;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>Help for a learner who is stuck: hints, the solution, having the step done, skipping it, its start, the evidence.</summary>
internal static class LessonHelp
{
    private const int MaxAnswer = 120;

    public static Change Hint(TutorState state)
    {
        if (state.Lesson is not { } lesson)
        {
            return state;
        }

        var shown = lesson.HintsShown.GetValueOrDefault(lesson.Step, []);
        if (lesson.HintsFor(lesson.Step).FirstOrDefault(hint => !shown.Contains(hint)) is not { } next)
        {
            return new Change(state, []).Report(NoticeTexts.Current.NoMoreHints);
        }

        lesson = lesson with { HintsShown = lesson.HintsShown.SetItem(lesson.Step, shown.Add(next)) };
        return new Change(state with { Focus = Pane.Chapter, Lesson = ShowEnd(lesson, state) }, [])
            .Do(new AppendProgress(new HelpShown(lesson.Lesson.Id, lesson.FocusedStep.Id, next.Level, default)));
    }

    public static Change Solution(TutorState state)
    {
        if (state.Lesson is not { } lesson)
        {
            return state;
        }

        if (lesson.SolutionsShown.Contains(lesson.Step))
        {
            lesson = lesson with { SolutionsShown = lesson.SolutionsShown.Remove(lesson.Step) };
            return state with { Focus = Pane.Chapter, Lesson = LessonView.Scroll(lesson, 0, state.Layout) };
        }

        lesson = lesson with { SolutionsShown = lesson.SolutionsShown.Add(lesson.Step) };
        Change change = state with { Focus = Pane.Chapter, Lesson = ShowEnd(lesson, state) };

        // An exercise shows its commands in the text anyway: its solution gives nothing away.
        return lesson.FocusedStep.Commands.IsEmpty
            ? change.Do(new AppendProgress(new HelpShown(lesson.Lesson.Id, lesson.FocusedStep.Id, 0, default)))
            : change;
    }

    public static Change AskToSolve(TutorState state) => WhyNotNow(state) is { } reason
        ? new Change(state, []).Report(reason, Role.NotYet)
        : state with { Overlay = Overlay.ConfirmSolve };

    public static Change Solve(TutorState state) => state.Lesson is { } lesson
        ? new Change(state with { Lesson = lesson with { Doing = CheckPaneTexts.Current.OpeningShells } }, []).Do(new SolveStep(lesson.Lesson, lesson.Step))
        : state;

    public static Change Skip(TutorState state)
    {
        if (state.Lesson is not { Phase: Watching } lesson)
        {
            return new Change(state, []).Report(NoticeTexts.Current.SkipOnceChecked, Role.NotYet);
        }

        if (lesson.ReportOf(lesson.Step) is { IsPassed: true })
        {
            return new Change(state, []).Report(NoticeTexts.Current.StepIsDone);
        }

        var skipped = lesson.FocusedStep;
        var next = LessonView.GoTo(lesson, lesson.Step + 1, state.Layout);
        return new Change(state with { Lesson = next }, [])
            .Do(new AppendProgress(new StepSkipped(lesson.Lesson.Id, skipped.Id, default)))
            .Report(NoticeTexts.Current.StepSkipped(skipped.Number));
    }

    public static Change AskToJump(TutorState state) => WhyNotNow(state) is { } reason
        ? new Change(state, []).Report(reason, Role.NotYet)
        : new Change(state, []).Do(new PlanJump(state.Lesson!.Lesson, state.Lesson.Step));

    public static Change Ask(TutorState state) => state.Lesson switch
    {
        { Phase: not Watching } => new Change(state, []).Report(NoticeTexts.Current.AnswerOnceChecked, Role.NotYet),
        { OpenQuestion: not null } lesson => state with { Overlay = Overlay.Answer, Lesson = lesson with { AnswerDraft = string.Empty } },
        _ => new Change(state, []).Report(NoticeTexts.Current.NoQuestion),
    };

    public static Change TypeAnswer(TutorState state, string key)
    {
        if (state.Lesson is not { AnswerDraft: { } draft, OpenQuestion: { } question } lesson)
        {
            return state with { Overlay = Overlay.None };
        }

        var closed = state with { Overlay = Overlay.None, Lesson = lesson with { AnswerDraft = null } };
        return key switch
        {
            "Esc" => closed,
            "Enter" when string.IsNullOrWhiteSpace(draft) => closed,
            "Enter" => new Change(closed, []).Do(new AppendProgress(new AnswerGiven(lesson.Lesson.Id, question.Id, draft.Trim(), default))),
            "Backspace" => state with { Lesson = lesson with { AnswerDraft = TextCut.WithoutLast(draft) } },
            _ when TypedKey.IsCharacter(key) && draft.Length < MaxAnswer => state with { Lesson = lesson with { AnswerDraft = draft + key } },
            _ => state,
        };
    }

    /// <summary>Types the command that shows what is being explained: the broken hop, the failed check, or the first check.</summary>
    public static Change SeeIt(TutorState state)
    {
        if (state.Lesson is not { } lesson || Shown(lesson) is not { Evidence: { } evidence } check)
        {
            return new Change(state, []).Report(NoticeTexts.Current.NothingToSee, Role.NotYet);
        }

        var broken = check.Path.LastOrDefault(hop => hop.State is HopState.Broken);
        return new Change(state, []).Do(broken is null
            ? new TypeCommand(evidence.Where.Machine, evidence.Command)
            : new TypeCommand(broken.Where.Machine, broken.Command));
    }

    private static CheckReport? Shown(LessonState lesson) =>
        lesson.ReportOf(lesson.Step) is { } step ? step.Obstacle ?? step.Checks.FirstOrDefault() : null;

    private static string? WhyNotNow(TutorState state) => state.Lesson switch
    {
        null => NoticeTexts.Current.OpenALesson,
        { Phase: not Watching } => NoticeTexts.Current.OnceReady,
        { Doing: not null } => NoticeTexts.Current.TutorIsAtIt,
        _ => null,
    };

    /// <summary>Scrolls so that the end of the step in focus is seen, where hints and solution appear.</summary>
    private static LessonState ShowEnd(LessonState lesson, TutorState state)
    {
        var paneLayout = (state with { Focus = Pane.Chapter }).Layout;
        var lines = ChapterPage.Render(lesson, paneLayout.ChapterSize.Columns);
        var end = lines.ToList().FindLastIndex(line => line.Step == lesson.Step);
        var heading = ChapterPage.LineOf(lines, lesson.Step);
        var top = Math.Max(Math.Min(heading, lesson.Top), end + 1 - paneLayout.ChapterSize.Rows);
        return LessonView.Scroll(lesson, top - lesson.Top, paneLayout);
    }
}
