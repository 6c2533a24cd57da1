using TutorTui.Terminal.Screen;

namespace TutorTui.Tui.Theming;

/// <summary>
/// The look of each role. Text keeps the terminal's own colours; every other colour has a contrast of more than 4 to black as
/// well as to white, so that one theme is readable on dark and on light terminals.
/// </summary>
internal sealed class Theme
{
    private readonly Func<Role, CellStyle> _look;

    private Theme(Func<Role, CellStyle> look) => _look = look;

    public static Theme Color { get; } = new(role => LookOf(role, hasColor: true));

    /// <summary>Bold, underline and reverse alone, as <c>NO_COLOR</c> asks for (no-color.org).</summary>
    public static Theme Plain { get; } = new(role => LookOf(role, hasColor: false));

    public CellStyle this[Role role] => _look(role);

    /// <summary>A theme with other looks, such as one in which all roles differ.</summary>
    public static Theme Of(Func<Role, CellStyle> look) => new(look);

    private static CellStyle LookOf(Role role, bool hasColor) => role switch
    {
        Role.Text => default,
        Role.Muted => Ink(hasColor, 0x767676),
        Role.Heading => Ink(hasColor, 0x2A7AC8, CellAttributes.Bold),
        Role.Strong => Plainly(CellAttributes.Bold),
        Role.Emphasis => Plainly(CellAttributes.Italic),
        Role.Code => Ink(hasColor, 0xB0599E),
        Role.Prompt => Ink(hasColor, 0x2F8654),
        Role.Command => Plainly(CellAttributes.Bold),
        Role.Output => Ink(hasColor, 0x767676),
        Role.Link => Ink(hasColor, 0x2A7AC8, CellAttributes.Underline),
        Role.Note => Ink(hasColor, 0x2A7AC8),
        Role.Tip => Ink(hasColor, 0x2F8654),
        Role.Warning => Ink(hasColor, 0xA8690B, CellAttributes.Bold),
        Role.Pass => Ink(hasColor, 0x2F8654, CellAttributes.Bold),
        Role.NotYet => Ink(hasColor, 0xA8690B),
        Role.Fail => Ink(hasColor, 0xD6453D, CellAttributes.Bold),
        Role.Accent => Ink(hasColor, 0xA8690B, CellAttributes.Bold),
        Role.TitleBar => Plainly(CellAttributes.Reverse),
        Role.Key => Plainly(CellAttributes.Bold),
        Role.Selected => Plainly(CellAttributes.Reverse),
        _ => throw new InvalidOperationException($"No look for {role}."),
    };

    private static CellStyle Plainly(CellAttributes attributes) => new(default, default, attributes);

    private static CellStyle Ink(bool hasColor, int rgb, CellAttributes attributes = CellAttributes.None) =>
        new(hasColor ? new(TerminalColorKind.Rgb, rgb) : default, default, attributes);
}
