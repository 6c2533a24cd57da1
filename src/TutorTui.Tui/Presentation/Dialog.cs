using System.Collections.Immutable;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Lessons.Start;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>A question or a text over the panes.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Lines">Its text.</param>
/// <param name="Keys">What can be pressed.</param>
internal sealed record Dialog(string Title, ImmutableArray<StyledLine> Lines, string Keys)
{
    private const int MaxPlanned = 8;

    /// <summary>The dialog to show over the panes; null for none.</summary>
    public static Dialog? Of(TutorState state, DateTimeOffset now, int width) => state switch
    {
        { Overlay: Overlay.Help } => new(DialogTexts.Current.Keys, HelpLines.Render(width), DialogTexts.Current.KeysOfHelp),
        { Overlay: Overlay.ConfirmQuit } => Ask(
            DialogTexts.Current.Leave, DialogTexts.Current.LeaveMeans, DialogTexts.Current.KeysOfLeave, width),
        { Overlay: Overlay.ConfirmRestart } => Ask(
            DialogTexts.Current.Restart, DialogTexts.Current.RestartMeans, DialogTexts.Current.KeysOfRestart, width),
        { Overlay: Overlay.ConfirmSolve, Lesson: { } lesson } => Solve(lesson, width),
        { Overlay: Overlay.Search } => SearchBox.Render(state.Search, state.Size.Rows, width),
        { Overlay: Overlay.ConfirmFinish, Exam: { } exam } => new(
            DialogTexts.Current.Finish, ExamPaneLines.Ending(exam, now, width), DialogTexts.Current.KeysOfFinish),
        { Overlay: Overlay.Answer, Lesson: { AnswerDraft: { } draft, OpenQuestion.Condition: AnswerCondition question } } => new(
            DialogTexts.Current.Answer, [.. TextFlow.Wrap([new(question.Question)], width), StyledLine.Empty, StyledLine.Of($"▸ {draft}▏", Role.Strong)],
            DialogTexts.Current.KeysOfAnswer),
        { Overlay: Overlay.Links } => new(
            DialogTexts.Current.Links,
            [.. state.Links.Take(TerminalLinks.MaxShown).Select((address, index) => StyledLine.Of(TextWidth.Cut($"{index + 1}  {address}", width)))],
            DialogTexts.Current.KeysOfLinks),
        { Lesson: { Phase: AskingForConsent { Until: { } until } asking } lesson } => Jump(lesson, asking.Plan, until, width),
        { Lesson: { Phase: AskingForConsent { Plan.StartsClock: true } asking } lesson } => StartClock(state, lesson, asking.Plan, width),
        { Lesson.Phase: AskingForConsent asking } => Consent(asking.Plan, width),
        _ => null,
    };

    private static Dialog Ask(string title, string text, string keys, int width) =>
        new(title, TextFlow.Wrap([new(text)], width), keys);

    private static Dialog Solve(LessonState lesson, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.SolveWouldType)], width));
        lines.Add(StyledLine.Empty);
        foreach (var command in lesson.FocusedStep.Solution.Commands)
        {
            AddPoint(DialogTexts.Current.At(command.Inside ?? $"{command.On}", command.ShownText), Role.Command, width, lines);
        }

        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.SolveCounts, Role.Muted)], width));
        return new(DialogTexts.Current.Solve(lesson.FocusedStep.Number), lines.ToImmutable(), DialogTexts.Current.KeysOfSolve);
    }

    private static Dialog Jump(LessonState lesson, StartPlan plan, int until, int width)
    {
        var step = lesson.Lesson.Steps[until];
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.JumpWouldDo(step.Title))], width));
        lines.Add(StyledLine.Empty);
        AddActions(plan, width, lines);
        if (plan.IsEmpty)
        {
            AddPoint(DialogTexts.Current.IsTheStart, Role.Text, width, lines);
        }

        if (until > 0)
        {
            AddPoint(DialogTexts.Current.DoStepsUpTo(until), Role.Text, width, lines);
        }

        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.JumpTouches, Role.Muted)], width));
        return new(DialogTexts.Current.Jump(step.Number), lines.ToImmutable(), DialogTexts.Current.KeysOfJump);
    }

    private static Dialog Consent(StartPlan plan, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.ConsentWouldDo)], width));
        lines.Add(StyledLine.Empty);
        AddActions(plan, width, lines);
        return new(DialogTexts.Current.Consent, lines.ToImmutable(), DialogTexts.Current.KeysOfConsent);
    }

    private static Dialog StartClock(TutorState state, LessonState lesson, StartPlan plan, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        if (state.Exams.FirstOrDefault(exam => exam.Id.Lesson == lesson.Lesson.Id) is { } exam)
        {
            lines.AddRange(ExamPaneLines.Rules(exam, width));
        }

        if (!plan.IsEmpty)
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(TextFlow.Wrap([new(DialogTexts.Current.BeginWouldDo)], width));
            AddActions(plan, width, lines);
        }

        return new(DialogTexts.Current.Begin(lesson.Lesson.Title), lines.ToImmutable(), DialogTexts.Current.KeysOfBegin);
    }

    private static void AddActions(StartPlan plan, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        foreach (var action in plan.Actions.Take(MaxPlanned))
        {
            AddPoint(DialogTexts.Current.At($"{action.Machine}", action.Description), action.RemovesWork ? Role.Warning : Role.Text, width, lines);
        }

        if (plan.Actions.Length > MaxPlanned)
        {
            lines.Add(StyledLine.Of($"  {DialogTexts.Current.MoreActions(plan.Actions.Length - MaxPlanned)}", Role.Muted));
        }
    }

    private static void AddPoint(string text, Role role, int width, ImmutableArray<StyledLine>.Builder lines) =>
        lines.AddRange(TextFlow.Wrap([new(text, role)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))));
}
