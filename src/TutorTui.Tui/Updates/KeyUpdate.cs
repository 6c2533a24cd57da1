using TutorTui.Tui.Keys;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>Handles the tutor's keys.</summary>
internal static class KeyUpdate
{
    private const int MuchMoreThanAnyText = 1_000_000;

    public static Change Apply(TutorState state, string key)
    {
        var next = state with { Notice = null };
        if (next.Overlay is not Overlay.None)
        {
            return InOverlay(next, key);
        }

        if (next.Lesson is { Phase: AskingForConsent asking } lesson)
        {
            return Answer(next, lesson, asking, key);
        }

        if (next.IsPrefixed)
        {
            return BehindPrefix(next with { IsPrefixed = false }, key);
        }

        if (key == KeyMap.Prefix)
        {
            return next with { IsPrefixed = true };
        }

        if (next.TypesIntoShell)
        {
            return next;
        }

        if (next is { Focus: Pane.Shell, IsLookingBack: true })
        {
            return KeyMap.FindLookingBack(key) is { } looking ? Act(next, looking) : ShellUpdate.FollowOutput(next);
        }

        return KeyMap.Find(key) is { } action ? Update.Fit(Act(next, action), state) : next;
    }

    private static Change BehindPrefix(TutorState state, string key)
    {
        if (key == KeyMap.Prefix)
        {
            return new Change(state, []).Do(new TypeBytes(state.Machine, [KeyMap.PrefixByte]));
        }

        return KeyMap.Find(key) is { } action
            ? Update.Fit(Act(state, action), state)
            : new Change(state, []).Report(NoticeTexts.Current.NoSuchKey(KeyMap.Prefix, key), Role.NotYet);
    }

    private static Change InOverlay(TutorState state, string key)
    {
        var closed = state with { Overlay = Overlay.None };
        if (state.Overlay is Overlay.Help)
        {
            return KeyMap.Find(key) switch
            {
                UserAction.Up => state with { HelpTop = Math.Max(state.HelpTop - 1, 0) },
                UserAction.Down => state with { HelpTop = state.HelpTop + 1 },
                UserAction.PageUp => state with { HelpTop = Math.Max(state.HelpTop - 10, 0) },
                UserAction.PageDown => state with { HelpTop = state.HelpTop + 10 },
                _ => closed,
            };
        }

        if (state.Overlay is Overlay.Search)
        {
            return SearchUpdate.Key(state, key);
        }

        if (state.Overlay is Overlay.Answer)
        {
            return LessonHelp.TypeAnswer(state, key);
        }

        if (state.Overlay is Overlay.SearchShell)
        {
            return ShellUpdate.TypeSearch(state, key);
        }

        if (state.Overlay is Overlay.Links)
        {
            return ShellUpdate.Choose(state, key);
        }

        if (!IsYes(key))
        {
            return closed;
        }

        return state.Overlay switch
        {
            Overlay.ConfirmQuit => new Change(closed, []).Do(new Quit()),
            Overlay.ConfirmRestart => Restart(closed),
            Overlay.ConfirmSolve => LessonHelp.Solve(closed),
            Overlay.ConfirmFinish => ExamUpdate.Finish(closed),
            _ => closed,
        };
    }

    private static Change Answer(TutorState state, LessonState lesson, AskingForConsent asking, string key)
    {
        if (IsYes(key))
        {
            var next = state with { Lesson = lesson with { Phase = new PreparingStart(CheckPaneTexts.Current.FirstThings) } };
            return new Change(next, []).Do(asking.Until is { } step
                ? new BeginJump(lesson.Lesson, asking.Plan, step)
                : new BeginLesson(lesson.Lesson, asking.Plan));
        }

        // The jump was planned from the open lesson, which simply continues.
        return key is "n" or "N" or "Esc"
            ? state with { Lesson = lesson with { Phase = asking.Until is null ? new ConsentDeclined() : new Watching() } }
            : state;
    }

    private static bool IsYes(string key) => key is "y" or "Y";

    /// <summary>Actions that need a lesson with steps.</summary>
    private static bool IsForSteps(UserAction action) => action is UserAction.NextStep or UserAction.PreviousStep
        or UserAction.NextCommand or UserAction.ShowHint or UserAction.ShowSolution or UserAction.SolveStep or UserAction.SkipStep
        or UserAction.ToStart or UserAction.Answer or UserAction.OpenResult or UserAction.SeeIt or UserAction.Restart;

    private static Change Act(TutorState state, UserAction action) => ExamUpdate.Refuse(state, action) is { } reason
        ? new Change(state, []).Report(reason, Role.NotYet)
        : Do(state, action);

    private static Change Do(TutorState state, UserAction action) => action switch
    {
        _ when state.Lesson is { HasSteps: false } && IsForSteps(action) =>
            new Change(state, []).Report(NoticeTexts.Current.NoSteps),
        UserAction.NextPane => state with { Focus = Next(state.Focus) },
        UserAction.PreviousPane => state with { Focus = Next(Next(state.Focus)) },
        UserAction.Send => Send(state),
        UserAction.NextStep => GoTo(state, 1),
        UserAction.PreviousStep => GoTo(state, -1),
        UserAction.NextCommand => InLesson(state, LessonView.MarkNextCommand),
        UserAction.ShowHint => LessonHelp.Hint(state),
        UserAction.ShowSolution => LessonHelp.Solution(state),
        UserAction.SolveStep => LessonHelp.AskToSolve(state),
        UserAction.SkipStep => LessonHelp.Skip(state),
        UserAction.ToStart => LessonHelp.AskToJump(state),
        UserAction.Answer => LessonHelp.Ask(state),
        UserAction.Flag => ExamUpdate.Flag(state),
        UserAction.FinishExam => ExamUpdate.AskToFinish(state),
        UserAction.OpenResult => InLesson(state, lesson => lesson with { IsOpened = !lesson.IsOpened }),
        UserAction.SeeIt => LessonHelp.SeeIt(state),
        UserAction.OtherMachine => OtherMachine(state),
        UserAction.Search => state.Focus is Pane.Shell ? ShellUpdate.AskForText(state) : SearchUpdate.Open(state),
        UserAction.FindOlder => ShellUpdate.FindAgain(state, isNewer: false),
        UserAction.FindNewer => ShellUpdate.FindAgain(state, isNewer: true),
        UserAction.Links => ShellUpdate.AskForLinks(state),
        UserAction.Zoom => state with { IsZoomed = !state.IsZoomed },
        UserAction.CheckAgain => CheckAgain(state),
        UserAction.Restart => state.Lesson is null || state.Lab is not LabReady
            ? new Change(state, []).Report(NoticeTexts.Current.RestartOnceOpen, Role.NotYet)
            : state with { Overlay = Overlay.ConfirmRestart },
        UserAction.Lessons => Lessons(state),
        UserAction.ChangeLanguage => new Change(state, []).Do(new ChangeLanguage(state.Exam?.Attempt)),
        UserAction.Help => state with { Overlay = Overlay.Help, HelpTop = 0 },
        UserAction.Quit => state with { Overlay = Overlay.ConfirmQuit },
        UserAction.Up => Scroll(state, -1, isPage: false),
        UserAction.Down => Scroll(state, 1, isPage: false),
        UserAction.PageUp => Scroll(state, -1, isPage: true),
        UserAction.PageDown => Scroll(state, 1, isPage: true),
        UserAction.Top => Scroll(state, -MuchMoreThanAnyText, isPage: false),
        UserAction.Bottom => Scroll(state, MuchMoreThanAnyText, isPage: false),
        _ => throw new InvalidOperationException($"Nothing to do for {action}."),
    };

    private static Pane Next(Pane pane) => pane switch
    {
        Pane.Chapter => Pane.Shell,
        Pane.Shell => Pane.Checks,
        Pane.Checks => Pane.Chapter,
        _ => throw new InvalidOperationException($"No pane behind {pane}."),
    };

    private static Change Send(TutorState state)
    {
        if (state.Focus is Pane.Shell && state.Shells.GetValueOrDefault(state.Machine) is ShellClosed)
        {
            var opening = state with { Shells = state.Shells.SetItem(state.Machine, new ShellOpening()) };
            return new Change(opening, []).Do(new OpenShell(state.Machine, state.Layout.ShellSize));
        }

        if (state is { Focus: Pane.Checks, Lesson: { } watched })
        {
            return state with { Lesson = watched with { IsOpened = !watched.IsOpened } };
        }

        if (state.Lesson is not { } lesson)
        {
            return Update.Open(state, state.Library.Lessons[state.ListIndex]);
        }

        var change = new Change(state, []);
        if (lesson.MarkedCommand is { } marked)
        {
            return lesson.Phase is Watching
                ? change.Do(new SendCommand(lesson.CommandsOf(lesson.Step)[marked]))
                : change.Report(NoticeTexts.Current.SendOnceReady, Role.NotYet);
        }

        if (lesson.ReportOf(lesson.Step) is { IsPassed: true })
        {
            return GoTo(state, 1);
        }

        if (!lesson.HasSteps)
        {
            return Scroll(state, 1, isPage: true);
        }

        return lesson.CommandsOf(lesson.Step).IsEmpty
            ? change.Report(NoticeTexts.Current.FindYourOwnWay)
            : change.Report(NoticeTexts.Current.AllCommandsSent);
    }

    private static Change GoTo(TutorState state, int by) =>
        InLesson(state, lesson => LessonView.GoTo(lesson, lesson.Step + by, state.Layout));

    private static Change OtherMachine(TutorState state)
    {
        var machines = state.Shells.Keys.ToList();
        return machines.Count == 0
            ? state
            : state with { Machine = machines[(machines.IndexOf(state.Machine) + 1) % machines.Count] };
    }

    private static Change CheckAgain(TutorState state) => state switch
    {
        { Lab: LabFailed } => new Change(state, []).Do(new StartLab()),
        { Lab: LabPreparing } => new Change(state, []).Report(NoticeTexts.Current.LabIsStillPreparing),
        { Lesson: { Phase: Watching } } => new Change(state, []).Do(new RefreshChecks()).Report(NoticeTexts.Current.LookingAgain),
        { Lesson: { Phase: LessonFailed or ConsentDeclined } lesson } => new Change(state, []).Do(new OpenLesson(lesson.Lesson)),
        _ => state,
    };

    private static Change Restart(TutorState state) =>
        state.Lesson is { } lesson
            ? new Change(state with { Lesson = new() { Lesson = lesson.Lesson } }, []).Do(new RestartLesson(lesson.Lesson))
            : state;

    private static Change Lessons(TutorState state)
    {
        if (state.Lesson is not { } lesson)
        {
            return state with { Focus = Pane.Chapter };
        }

        var next = state with { Lesson = null, Focus = Pane.Chapter, ListIndex = Math.Max(state.Library.Lessons.IndexOf(lesson.Lesson), 0) };
        return new Change(next, []).Do(new CloseLesson()).Do(new ReadProgress());
    }

    private static Change Scroll(TutorState state, int lines, bool isPage)
    {
        if (state.Focus is Pane.Shell)
        {
            var page = Math.Max(state.Layout.ShellSize.Rows - 1, 1);
            return new Change(state, []).Do(new ScrollShell(state.Machine, isPage ? lines * page : lines, state.Shell?.Top));
        }

        if (state.Focus is Pane.Checks && !isPage)
        {
            return GoTo(state, lines);
        }

        if (state.Lesson is null)
        {
            return state with { ListIndex = Math.Clamp(state.ListIndex + lines, 0, state.Library.Lessons.Length - 1) };
        }

        var rows = Math.Max(state.Layout.ChapterSize.Rows - 2, 1);
        return InLesson(state, lesson => LessonView.Scroll(lesson, isPage ? lines * rows : lines, state.Layout));
    }

    private static Change InLesson(TutorState state, Func<LessonState, LessonState> change) =>
        state.Lesson is { } lesson ? state with { Lesson = change(lesson) } : state;
}
