using System.Collections.Immutable;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Languages;
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
        lines.AddRange(TextFlow.Wrap(WithPrefix(KeyHelpTexts.Current.HowKeysAct(KeyMap.Prefix)), width));
        lines.Add(StyledLine.Empty);
        lines.AddRange(KeyMap.Bindings.SelectMany(binding => Describe(binding, width)));
        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new(KeyHelpTexts.Current.WhileLookingBack)], width));
        lines.AddRange(KeyMap.LookingBack.SelectMany(binding => Describe(binding, width)));
        lines.Add(StyledLine.Empty);
        lines.AddRange(TextFlow.Wrap([new(KeyHelpTexts.Current.Mouse, Role.Muted)], width));
        return lines.ToImmutable();
    }

    /// <summary>A sentence in which the prefix is styled as a key.</summary>
    private static IEnumerable<Run> WithPrefix(string sentence) => sentence.Split(KeyMap.Prefix)
        .SelectMany((part, index) => index == 0 ? [new Run(part)] : new[] { new Run(KeyMap.Prefix, Role.Key), new Run(part) });

    private static IEnumerable<StyledLine> Describe(KeyBinding binding, int width) =>
        TextFlow.Wrap([new(binding.Meaning)], width - KeyWidth).Select((line, row) =>
            line.Behind(new Run((row == 0 ? binding.Shown : string.Empty).PadRight(KeyWidth), Role.Key)));
}
