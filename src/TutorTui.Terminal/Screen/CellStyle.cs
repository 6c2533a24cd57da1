namespace TutorTui.Terminal.Screen;

/// <summary>How a cell looks.</summary>
public readonly record struct CellStyle(TerminalColor Foreground, TerminalColor Background, CellAttributes Attributes)
{
    /// <summary>The form of the underline; <see cref="UnderlineStyle.None"/> without <see cref="CellAttributes.Underline"/>.</summary>
    public UnderlineStyle Underline { get; init; }

    /// <summary>The colour of the underline (SGR 58); the default is the text's colour.</summary>
    public TerminalColor UnderlineColor { get; init; }

    /// <summary>The target of the cell's hyperlink (OSC 8); null if there is none.</summary>
    public string? Link { get; init; }
}

/// <summary>A colour as the program specified it.</summary>
public readonly record struct TerminalColor(TerminalColorKind Kind, int Value)
{
    public static TerminalColor Indexed(int index) => new(TerminalColorKind.Indexed, index & 0xff);

    public static TerminalColor Rgb(int red, int green, int blue) =>
        new(TerminalColorKind.Rgb, ((red & 0xff) << 16) | ((green & 0xff) << 8) | (blue & 0xff));
}

/// <summary>How to interpret a colour's value.</summary>
public enum TerminalColorKind : byte
{
    /// <summary>The terminal's default colour.</summary>
    Default,

    /// <summary>0 to 255 of the palette; the first 16 are the theme's.</summary>
    Indexed,

    /// <summary>0xRRGGBB.</summary>
    Rgb,
}

/// <summary>Attributes of ECMA-48's SGR.</summary>
[Flags]
public enum CellAttributes : ushort
{
    None = 0,
    Bold = 1,
    Faint = 2,
    Italic = 4,
    Underline = 8,
    Blink = 16,
    Reverse = 32,
    Hidden = 64,
    Strikethrough = 128,
    Overline = 256,
}

/// <summary>The forms of underlining, by their number in <c>SGR 4:n</c>.</summary>
public enum UnderlineStyle : byte
{
    None = 0,
    Single = 1,
    Double = 2,
    Curly = 3,
    Dotted = 4,
    Dashed = 5,
}
