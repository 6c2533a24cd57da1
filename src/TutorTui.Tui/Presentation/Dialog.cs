using System.Collections.Immutable;
using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Lessons;
using TutorTui.Tui.Screen;
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

    /// <summary>What has to be shown over the panes; null when nothing.</summary>
    public static Dialog? Of(TutorState state, DateTimeOffset now, int width) => state switch
    {
        { Overlay: Overlay.Help } => new("Keys", HelpLines.Render(width), "↑ ↓ scroll · any other key closes"),
        { Overlay: Overlay.ConfirmQuit } => Ask(
            "Leave the tutor?", "The lab runs on and your progress is kept. What runs in the shells ends.", "y leave · n stay", width),
        { Overlay: Overlay.ConfirmRestart } => Ask(
            "Begin this lesson anew?", "Its ticks are cleared, and both machines are brought back to the lesson's start.",
            "y begin anew · n leave all as it is", width),
        { Overlay: Overlay.ConfirmSolve, Lesson: { } lesson } => Solve(lesson, width),
        { Overlay: Overlay.Search } => SearchBox.Render(state.Search, state.Size.Rows, width),
        { Overlay: Overlay.ConfirmFinish, Exam: { } exam } => new(
            "Finish the exam?", ExamLines.Ending(exam, now, width), "y finish · n go on"),
        { Overlay: Overlay.Answer, Lesson: { AnswerDraft: { } draft, OpenQuestion.Condition: AnswerCondition question } } => new(
            "Your answer", [.. TextFlow.Wrap([new(question.Question)], width), StyledLine.Empty, StyledLine.Of($"▸ {draft}▏", Role.Strong)],
            "Enter answer · Esc not now"),
        { Overlay: Overlay.Links } => new(
            "Links on the shell's screen",
            [.. state.Links.Take(ShellUpdate.MaxLinks).Select((address, index) => StyledLine.Of(TextWidth.Cut($"{index + 1}  {address}", width)))],
            "1 to 9 copy and open · any other key closes"),
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
        lines.AddRange(TextFlow.Wrap([new("In shells of its own, the tutor would type:")], width));
        lines.Add(StyledLine.Empty);
        foreach (var command in lesson.FocusedStep.Solution.Commands)
        {
            AddPoint($"{command.Inside ?? command.On.ToString()}: {command.ShownText}", Role.Command, width, lines);
        }

        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new("The step then counts as done with help.", Role.Muted)], width));
        return new($"Let the tutor do step {lesson.FocusedStep.Number}?", lines.ToImmutable(), "y do it · n leave it to me");
    }

    private static Dialog Jump(LessonState lesson, StartPlan plan, int until, int width)
    {
        var step = lesson.Lesson.Steps[until];
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new($"{step.Title}. To get there, the tutor would:")], width));
        lines.Add(StyledLine.Empty);
        AddActions(plan, width, lines);
        if (plan.IsEmpty)
        {
            AddPoint("leave the machines as they are: this is the lesson's start", Role.Text, width, lines);
        }

        if (until > 0)
        {
            AddPoint(until == 1 ? "do step 1 for you" : $"do steps 1 to {until} for you, in shells of its own", Role.Text, width, lines);
        }

        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new("Only what is inside the lab's machines is touched. Steps you have passed yourself before stay so; ticks from here on begin anew.", Role.Muted)], width));
        return new($"Go to the start of step {step.Number}?", lines.ToImmutable(), "y do it · n leave all as it is");
    }

    private static Dialog Consent(StartPlan plan, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new("The machines are not as this lesson begins. To get there, the tutor would:")], width));
        lines.Add(StyledLine.Empty);
        AddActions(plan, width, lines);
        return new("Make the machines ready?", lines.ToImmutable(), "y do it · n leave them, and only read");
    }

    private static Dialog StartClock(TutorState state, LessonState lesson, StartPlan plan, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        if (state.Exams.FirstOrDefault(exam => exam.Id.Lesson == lesson.Lesson.Id) is { } exam)
        {
            lines.AddRange(ExamLines.Rules(exam, width));
        }

        if (!plan.IsEmpty)
        {
            lines.Add(StyledLine.Empty);
            lines.AddRange(TextFlow.Wrap([new("First, to make the machines ready, the tutor would:")], width));
            AddActions(plan, width, lines);
        }

        return new($"Begin {lesson.Lesson.Title}?", lines.ToImmutable(), "y start the clock · n not now");
    }

    private static void AddActions(StartPlan plan, int width, ImmutableArray<StyledLine>.Builder lines)
    {
        foreach (var action in plan.Actions.Take(MaxPlanned))
        {
            AddPoint($"{action.Machine}: {action.Description}", action.RemovesWork ? Role.Warning : Role.Text, width, lines);
        }

        if (plan.Actions.Length > MaxPlanned)
        {
            lines.Add(StyledLine.Of($"  and {plan.Actions.Length - MaxPlanned} more", Role.Muted));
        }
    }

    private static void AddPoint(string text, Role role, int width, ImmutableArray<StyledLine>.Builder lines) =>
        lines.AddRange(TextFlow.Wrap([new(text, role)], width - 2)
            .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))));
}
