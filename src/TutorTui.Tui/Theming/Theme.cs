using TutorTui.Terminal.Screen;

namespace TutorTui.Tui.Theming;

/// <summary>
/// How each role looks. Text keeps the terminal's own colours; every other colour has a contrast of more than 4 to black as
/// well as to white, so that one theme is readable on dark and on light terminals.
/// </summary>
internal sealed class Theme
{
    private readonly bool _hasColor;

    private Theme(bool hasColor) => _hasColor = hasColor;

    public static Theme Color { get; } = new(hasColor: true);

    /// <summary>Bold, underline and reverse alone, as <c>NO_COLOR</c> asks for (no-color.org).</summary>
    public static Theme Plain { get; } = new(hasColor: false);

    public CellStyle this[Role role] => role switch
    {
        Role.Text => default,
        Role.Muted => Ink(0x767676),
        Role.Heading => Ink(0x2A7AC8, CellAttributes.Bold),
        Role.Strong => Plainly(CellAttributes.Bold),
        Role.Emphasis => Plainly(CellAttributes.Italic),
        Role.Code => Ink(0xB0599E),
        Role.Prompt => Ink(0x2F8654),
        Role.Command => Plainly(CellAttributes.Bold),
        Role.Output => Ink(0x767676),
        Role.Link => Ink(0x2A7AC8, CellAttributes.Underline),
        Role.Note => Ink(0x2A7AC8),
        Role.Tip => Ink(0x2F8654),
        Role.Warning => Ink(0xA8690B, CellAttributes.Bold),
        Role.Pass => Ink(0x2F8654, CellAttributes.Bold),
        Role.NotYet => Ink(0xA8690B),
        Role.Fail => Ink(0xD6453D, CellAttributes.Bold),
        Role.Accent => Ink(0xA8690B, CellAttributes.Bold),
        Role.TitleBar => Plainly(CellAttributes.Reverse),
        Role.Key => Plainly(CellAttributes.Bold),
        Role.Selected => Plainly(CellAttributes.Reverse),
        _ => throw new InvalidOperationException($"No look for {role}."),
    };

    private static CellStyle Plainly(CellAttributes attributes) => new(default, default, attributes);

    private CellStyle Ink(int rgb, CellAttributes attributes = CellAttributes.None) =>
        new(_hasColor ? new(TerminalColorKind.Rgb, rgb) : default, default, attributes);
}
