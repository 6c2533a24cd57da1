using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Courses;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Evaluation;
using TutorTui.Core.Progress;
using TutorTui.Core.Shells;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>Computes the next state and the effects from a state and a message. Pure.</summary>
internal static class Update
{
    public static Change Apply(TutorState state, Message message)
    {
        var change = Follow(state, message);

        if (change.State.Machine != state.Machine)
        {
            change = change with { State = ShellUpdate.Fade(change.State, change.State.Machine) };
        }

        // The tutor opens at this step the next time.
        return change.State.Lesson is { HasSteps: true } now && (state.Lesson?.Lesson.Id != now.Lesson.Id || state.Lesson.Step != now.Step)
            ? change.Do(new AppendProgress(new StepVisited(now.Lesson.Id, now.FocusedStep.Id, default)))
            : change;
    }

    private static Change Follow(TutorState state, Message message) => message switch
    {
        KeyPressed key => KeyUpdate.Apply(state, key.Key),
        MousePressed press => MouseUpdate.Press(state, press),
        MouseDragged drag => ShellUpdate.Drag(state, drag),
        MouseReleased => ShellUpdate.Release(state),
        WheelTurned wheel => MouseUpdate.Turn(state, wheel),
        Resized resized => Fit(state with { Size = resized.Size }, state),
        LabStarting starting => state with { Lab = new LabPreparing([], starting.At) },
        LabProgressed progressed => state with
        {
            Lab = state.Lab is LabPreparing preparing ? preparing.With(progressed.Progress) : state.Lab,
        },
        LabIsReady ready => Ready(state, ready.Access),
        LabHasFailed failed => new Change(state with { Lab = new LabFailed(failed.Error) }, [])
            .Report(NoticeTexts.Current.LabHasFailed(failed.Error.What), Role.Fail),
        LanguageChanged changed => LanguageUpdate.Show(state, changed),
        UnmetRequirementsFound found => state with { UnmetRequirements = found.UnmetRequirements },
        ProgressRead read => Resume(state with { Status = read.Status }, read.LastOpen),
        ConsentNeeded needed => InLesson(
            state, needed.Lesson, lesson => lesson with { Phase = new AskingForConsent(needed.Plan, needed.Until) }),
        WorkProgressed work => InLesson(state, work.Lesson, lesson => lesson with { Doing = work.Doing }),
        WorkFailed failed => new Change(InLesson(state, failed.Lesson, lesson => lesson with { Doing = null }), [])
            .Report(NoticeTexts.Current.Sentences(failed.Error.What, failed.Error.Why, failed.Error.Remedy), Role.Fail),
        StartProgressed started => InLesson(state, started.Lesson, lesson => lesson with { Phase = new PreparingStart(started.Action) }),
        LessonWatched watched => InLesson(state, watched.Lesson, lesson => lesson with { Phase = new Watching() }),
        LessonHasFailed failed => InLesson(state, failed.Lesson, lesson => lesson with { Phase = new LessonFailed(failed.Error) }),
        ReportChanged changed => Report(state, changed.Report),
        ExamChanged exam => ExamUpdate.Show(state, exam.View),
        WordsFound found => SearchUpdate.Show(state, found),
        ShellOpened opened => WithShell(state, opened.Machine, new ShellOpen()),
        ShellEnded ended => WithShell(state, ended.Machine, new ShellClosed(ended.Message)),
        ShellScrolled scrolled => ShellUpdate.Change(state, scrolled.Machine, open => open with { Top = scrolled.Top }),
        ShellSearched searched => ShellUpdate.Searched(state, searched),
        ShellTyped typed => ShellUpdate.Change(state, typed.Machine, open => open with { Selection = null }),
        LinksListed listed => ShellUpdate.Listed(state, listed),
        BellRang rang => ShellUpdate.Ring(state, rang.Machine),
        BellFaded faded => ShellUpdate.Fade(state, faded.Machine),
        CommandEnded ended => End(state, ended.Command),
        CommandSent sent => Sent(state, sent),
        NoticeShown noticeShown => new Change(state, []).Report(noticeShown.Notice.Text, noticeShown.Notice.Role),
        NoticeExpired expired => state.Notice == expired.Notice ? state with { Notice = null } : state,
        ClockTicked => state,
        _ => throw new InvalidOperationException($"No update for {message}."),
    };

    /// <summary>Opens a lesson: its text at once, the rest as soon as there is a lab.</summary>
    public static Change Open(TutorState state, Lesson lesson)
    {
        var last = state.Status.GetValueOrDefault(lesson.Id)?.LastVisited;
        var step = last is { } id ? lesson.Steps.ToList().FindIndex(candidate => candidate.Id == id) : 0;
        var opened = new LessonState { Lesson = lesson, UnmetRequirements = state.UnmetRequirements.GetValueOrDefault(lesson.Id, []) };
        state = state with { Machine = lesson.Machines.FirstOrDefault(state.Machine), Focus = Pane.Chapter };
        state = state with { Lesson = step > 0 ? LessonView.GoTo(opened, step, state.Layout) : opened };
        Change change = state;
        return state.Lab is LabReady && opened.HasSteps ? change.Do(new OpenLesson(lesson)) : change;
    }

    /// <summary>Fits text and shells in where the change has given the panes other sizes.</summary>
    public static Change Fit(Change change, TutorState before)
    {
        var (now, then) = (change.State.Layout, before.Layout);
        if (now.ChapterSize.Columns != then.ChapterSize.Columns && change.State.Lesson is { Top: > 0 } lesson)
        {
            // Lines now break elsewhere, so keep the step in focus in view.
            change = change with { State = change.State with { Lesson = LessonView.GoTo(lesson, lesson.Step, now) } };
        }

        return now.ShellSize == then.ShellSize ? change : LoseRows(change).Do(new ResizeShells(now.ShellSize));
    }

    /// <summary>In another width lines break elsewhere and rows have other numbers, so positions in them are dropped.</summary>
    private static Change LoseRows(Change change) => change with
    {
        State = change.State.Shells.Keys.Aggregate(change.State, (state, machine) =>
            ShellUpdate.Change(state, machine, open => open with { Top = null, Selection = null, Search = null })),
    };

    /// <summary>Opens the lesson the learner was in, unless the learner has chosen another one meanwhile.</summary>
    private static Change Resume(TutorState state, LessonId? lastOpen) =>
        lastOpen is { } id && state is { Lesson: null, ListIndex: 0, Overlay: Overlay.None } && state.Library.Find(id) is { } lesson
            ? Open(state, lesson).Report(NoticeTexts.Current.YouWereHere)
            : state;

    private static Change Ready(TutorState state, LabAccess access)
    {
        var machines = access.Machines.Select(machine => machine.Name).ToList();
        Change change = state with
        {
            Lab = new LabReady(access),
            Shells = machines.ToImmutableSortedDictionary(machine => machine, ShellState (_) => new ShellOpening()),
        };
        foreach (var machine in machines)
        {
            change = change.Do(new OpenShell(machine, state.Layout.ShellSize));
        }

        change = state.Lesson is { HasSteps: true } lesson ? change.Do(new OpenLesson(lesson.Lesson)) : change.Do(new ReadProgress());
        return change.Report(NoticeTexts.Current.LabIsReady, Role.Pass);
    }

    private static TutorState InLesson(TutorState state, LessonId id, Func<LessonState, LessonState> change) =>
        state.Lesson is { } lesson && lesson.Lesson.Id == id ? state with { Lesson = change(lesson) } : state;

    private static TutorState WithShell(TutorState state, MachineName machine, ShellState shell) =>
        state with { Shells = state.Shells.SetItem(machine, shell) };

    private static Change Report(TutorState state, LessonReport report)
    {
        if (state.Lesson is not { } lesson || lesson.Lesson.Id != report.Lesson.Id)
        {
            return state;
        }

        if (report.Lesson.Steps != lesson.Lesson.Steps)
        {
            // The report was made with the text of another language, just before the language changed.
            if (Translation.Of(report, lesson.Lesson) is not { } translated)
            {
                return state;
            }

            report = translated;
        }

        if (lesson.Lesson.Kind is LessonKind.Exam)
        {
            // The learner goes from task to task freely, and afterwards reads the review.
            return state with { Lesson = lesson with { Report = report } };
        }

        var isFirst = lesson.Report is null;
        var passed = isFirst
            ? []
            : report.Steps.Where((step, index) => step.IsPassed && !lesson.Report!.Steps[index].IsPassed).ToList();
        var before = lesson.Report;
        lesson = lesson with { Report = report };
        if (isFirst && report.Current is { } current
            && (lesson.Step > current.Step.Number - 1 || (report.PassedCount > 0 && lesson is { Step: 0, Top: 0 })))
        {
            lesson = LessonView.GoTo(lesson, current.Step.Number - 1, state.Layout);
        }

        // Move on only when the step has just passed: a learner who looks back at a finished step stays there.
        var next = state with { Lesson = lesson };
        var change = isFirst || passed.Count > 0 ? MoveOnWhereDone(next) : next;
        var lost = isFirst
            ? null
            : report.Steps.FirstOrDefault(step => step.Regression is not null && before!.Steps[step.Step.Number - 1].Regression is null);
        return lost is not null ? change.Report($"! {NoticeTexts.Current.StepRegressed(lost.Step.Number, RegressionText.Of(lost.Regression!))}", Role.Warning)
            : passed.Count == 0 ? change
            : report.IsComplete ? change.Report($"✓ {NoticeTexts.Current.AllStepsDone(report.Steps.Length)}", Role.Pass)
            : change.Report($"✓ {NoticeTexts.Current.StepDone(passed[^1].Step.Number, passed[^1].Step.Title)}", Role.Pass);
    }

    private static Change End(TutorState state, FinishedCommand command) =>
        state.Lesson is { } lesson
            ? MoveOnWhereRun(state, lesson, command)
            : state;

    private static Change MoveOnWhereRun(TutorState state, LessonState lesson, FinishedCommand command)
    {
        var passed = LessonView.Pass(Coach(lesson, command), command);
        var next = state with { Lesson = passed };
        return passed.CommandsBehind == lesson.CommandsBehind ? next : MoveOnWhereDone(next);
    }

    /// <summary>An error that the tutor can explain stays on the screen until a command on that machine succeeds.</summary>
    private static LessonState Coach(LessonState lesson, FinishedCommand command) =>
        lesson.Lesson.Kind is LessonKind.Exam ? lesson
        : ErrorCoach.Explain(command) is { } advice ? lesson with { Advice = advice }
        : lesson.Advice?.Command.Machine == command.Machine ? lesson with { Advice = null }
        : lesson;

    /// <summary>The first step without a tick gets the focus once nothing of the step in focus is left.</summary>
    private static Change MoveOnWhereDone(TutorState state) =>
        state.Lesson is { Report.Current: { } next } lesson && LessonView.IsBehind(lesson) && lesson.Step < next.Step.Number - 1
            ? state with { Lesson = LessonView.MoveOn(lesson, next.Step.Number - 1, state.Layout) }
            : state;

    private static Change Sent(TutorState state, CommandSent sent)
    {
        var goesToShell = sent.IsInteractive || !state.Layout.IsWide;
        var next = state with { Machine = sent.Machine, Focus = goesToShell ? Pane.Shell : state.Focus };
        return Fit(next, state);
    }
}
