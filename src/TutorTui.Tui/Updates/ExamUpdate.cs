using System.Collections.Immutable;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams.Attempts;
using TutorTui.Core.Exams.Review;
using TutorTui.Core.Exams.Sessions;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>The differences while an exam is running.</summary>
internal static class ExamUpdate
{
    /// <summary>Why an exam does not allow an action, or null if it does.</summary>
    public static string? Refuse(TutorState state, UserAction action)
    {
        if (!state.IsExamRunning)
        {
            return action is UserAction.Flag or UserAction.FinishExam ? ExamScreenTexts.Current.NoneRuns : null;
        }

        var policy = state.Exam!.Paper.Exam.Policy;
        return action switch
        {
            UserAction.ShowHint when policy.HintPrice is null => ExamScreenTexts.Current.NoHints,
            UserAction.ShowSolution or UserAction.SolveStep => ExamScreenTexts.Current.SolutionsLater,
            UserAction.SkipStep => ExamScreenTexts.Current.NothingToSkip,
            UserAction.ToStart or UserAction.Restart => ExamScreenTexts.Current.MachinesStay,
            UserAction.SeeIt or UserAction.OpenResult when !policy.ShowsTicks => ExamScreenTexts.Current.EvaluatedWhenFinished,
            UserAction.Search when state.Focus is not Pane.Shell && policy.Lookup.IsEmpty => ExamScreenTexts.Current.NoLookup,
            UserAction.Lessons => ExamScreenTexts.Current.ExamGoesOn,
            _ => null,
        };
    }

    public static Change Flag(TutorState state)
    {
        if (state is not { Lesson: { } lesson, Exam: { } exam })
        {
            return state;
        }

        var task = lesson.FocusedStep;
        var isFlagged = !lesson.Flags.Contains(task.Id);
        var flags = isFlagged ? lesson.Flags.Add(task.Id) : lesson.Flags.Remove(task.Id);
        return new Change(state with { Lesson = lesson with { Flags = flags } }, [])
            .Do(new AppendProgress(new ExamTaskFlagged(exam.Paper.Exam.Id, task.Id, isFlagged, default)));
    }

    public static Change AskToFinish(TutorState state) => state with { Overlay = Overlay.ConfirmFinish };

    public static Change Finish(TutorState state) =>
        new Change(state, []).Do(new FinishExam()).Report(ExamScreenTexts.Current.LastLook, Role.NotYet);

    /// <summary>Applies the attempt's new state; once it is finished, the review is shown before the tasks.</summary>
    public static Change Show(TutorState state, ExamView view)
    {
        if (state.Lesson is not { } lesson || lesson.Lesson.Id != view.Paper.Lesson.Id)
        {
            return state;
        }

        var isEnd = view.Attempt.IsFinished && state.IsExamRunning;
        var paper = TextOf(view);
        lesson = lesson with
        {
            Lesson = paper,
            Step = Math.Clamp(lesson.Step, 0, paper.Steps.Length - 1),
            Flags = view.Attempt.IsFinished ? [] : view.Attempt.Flags,
            HintsShown = HintsOf(paper, view.Attempt),
            Report = lesson.Report is { } report && report.Steps.Length == paper.Steps.Length ? report : null,
        };
        if (!isEnd)
        {
            return state with { Exam = view, Lesson = lesson };
        }

        var next = state with { Exam = view, Lesson = lesson with { Step = 0, Top = 0 }, Focus = Pane.Chapter, Overlay = Overlay.None };
        return new Change(next, []).Report(ExamScreenTexts.Current.Ended(view.Attempt.End), Role.Strong);
    }

    /// <summary>The paper as it is displayed: once the attempt is finished, with the review before the tasks.</summary>
    public static Lesson TextOf(ExamView view) => view.Attempt.IsFinished
        ? view.Paper.Lesson with { Introduction = ExamReview.Write(view.Paper, view.Attempt) }
        : view.Paper.Lesson;

    private static ImmutableDictionary<int, ImmutableArray<Hint>> HintsOf(Lesson paper, ExamAttempt attempt) => paper.Steps
        .Select((step, index) => (index, Hints: step.Hints.Where(hint => attempt.Hints.GetValueOrDefault(step.Id, []).Contains(hint.Level)).ToImmutableArray()))
        .Where(shown => !shown.Hints.IsEmpty)
        .ToImmutableDictionary(shown => shown.index, shown => shown.Hints);
}
