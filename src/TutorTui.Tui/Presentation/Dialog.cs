using System.Collections.Immutable;
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
    public static Dialog? Of(TutorState state, int width) => state switch
    {
        { Overlay: Overlay.Help } => new("Keys", HelpLines.Render(width), "↑ ↓ scroll · any other key closes"),
        { Overlay: Overlay.ConfirmQuit } => Ask(
            "Leave the tutor?", "The lab runs on and your progress is kept. What runs in the shells ends.", "y leave · n stay", width),
        { Overlay: Overlay.ConfirmRestart } => Ask(
            "Begin this lesson anew?", "Its ticks are cleared, and both machines are brought back to the lesson's start.",
            "y begin anew · n leave all as it is", width),
        { Lesson.Phase: AskingForConsent asking } => Consent(asking.Plan, width),
        _ => null,
    };

    private static Dialog Ask(string title, string text, string keys, int width) =>
        new(title, TextFlow.Wrap([new(text)], width), keys);

    private static Dialog Consent(StartPlan plan, int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap([new("The machines are not as this lesson begins. To get there, the tutor would:")], width));
        lines.Add(StyledLine.Empty);
        foreach (var action in plan.Actions.Take(MaxPlanned))
        {
            var role = action.RemovesWork ? Role.Warning : Role.Text;
            lines.AddRange(TextFlow.Wrap([new($"{action.Machine}: {action.Description}", role)], width - 2)
                .Select((line, row) => line.Behind(new Run(row == 0 ? "• " : "  ", Role.Muted))));
        }

        if (plan.Actions.Length > MaxPlanned)
        {
            lines.Add(StyledLine.Of($"  and {plan.Actions.Length - MaxPlanned} more", Role.Muted));
        }

        return new("Make the machines ready?", lines.ToImmutable(), "y do it · n leave them, and only read");
    }
}
