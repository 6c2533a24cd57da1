using System.Collections.Immutable;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Presentation;

/// <summary>The key table, as lines.</summary>
internal static class HelpLines
{
    private const int KeyWidth = 12;

    public static ImmutableArray<StyledLine> Render(int width)
    {
        var lines = ImmutableArray.CreateBuilder<StyledLine>();
        lines.AddRange(TextFlow.Wrap(
        [
            new("In the text and in the checks, these keys act by themselves. In a shell every key belongs to the shell: press "),
            new(KeyMap.Prefix, Role.Key),
            new(" first, then the key. "),
            new(KeyMap.Prefix, Role.Key),
            new(" twice sends it to the shell."),
        ], width));
        lines.Add(StyledLine.Empty);
        lines.AddRange(KeyMap.Bindings.SelectMany(binding => Describe(binding, width)));
        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new("While you look back in a shell, any other key goes back to its prompt:")], width));
        lines.AddRange(KeyMap.LookingBack.SelectMany(binding => Describe(binding, width)));
        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap(
            [new("The mouse works too: click into a pane, on a machine, a step or a command; the wheel scrolls. Drag over a shell to copy from it; twice selects words, three times lines; Ctrl and a click follow a link; with Shift also where a program has the mouse. Any key closes this help; arrows scroll it.", Role.Muted)],
            width));
        return lines.ToImmutable();
    }

    private static IEnumerable<StyledLine> Describe(KeyBinding binding, int width) =>
        TextFlow.Wrap([new(binding.Meaning)], width - KeyWidth).Select((line, row) =>
            line.Behind(new Run((row == 0 ? binding.Shown : string.Empty).PadRight(KeyWidth), Role.Key)));
}
