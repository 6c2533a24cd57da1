namespace TutorTui.Terminal.Screen;

/// <summary>How a cell looks.</summary>
public readonly record struct CellStyle(TerminalColor Foreground, TerminalColor Background, CellAttributes Attributes)
{
    /// <summary>Where the cell's hyperlink leads (OSC 8); null where there is none.</summary>
    public string? Link { get; init; }
}

/// <summary>A colour as the program asked for it.</summary>
public readonly record struct TerminalColor(TerminalColorKind Kind, int Value)
{
    public static TerminalColor Indexed(int index) => new(TerminalColorKind.Indexed, index & 0xff);

    public static TerminalColor Rgb(int red, int green, int blue) =>
        new(TerminalColorKind.Rgb, ((red & 0xff) << 16) | ((green & 0xff) << 8) | (blue & 0xff));
}

/// <summary>What a colour's value means.</summary>
public enum TerminalColorKind : byte
{
    /// <summary>The terminal's own.</summary>
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
}
