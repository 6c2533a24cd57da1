using System.Collections.Immutable;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Screen;

/// <summary>A piece of text of one look.</summary>
internal readonly record struct Run(string Text, Role Role = Role.Text);

/// <summary>One line of text on the screen.</summary>
internal readonly record struct StyledLine(ImmutableArray<Run> Runs)
{
    public static StyledLine Empty { get; } = new([]);

    public int Width => Runs.Sum(run => TextWidth.Of(run.Text));

    public static StyledLine Of(string text, Role role = Role.Text) => new([new(text, role)]);

    public StyledLine Behind(params ReadOnlySpan<Run> prefix) => new([.. prefix, .. Runs]);
}
