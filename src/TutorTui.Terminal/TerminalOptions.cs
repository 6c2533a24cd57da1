namespace TutorTui.Terminal;

/// <summary>Settings of an emulator.</summary>
public sealed record TerminalOptions
{
    /// <summary>Lines kept above the screen.</summary>
    public int MaxScrollback { get; init; } = 10_000;

    /// <summary>Memory for lines above the screen, in bytes; a cell that is used takes 16.</summary>
    public long MaxScrollbackBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>What the program on the other side may do beyond drawing.</summary>
    public TerminalPermissions Permissions { get; init; }

    /// <summary>The name told to programs that ask (XTVERSION).</summary>
    public string Name { get; init; } = "TutorTui";

    /// <summary>The text's colour, 0xRRGGBB, told to programs that ask (OSC 10).</summary>
    public int Foreground { get; init; } = 0xe5e5e5;

    /// <summary>The background, 0xRRGGBB, told to programs that ask (OSC 11).</summary>
    public int Background { get; init; }
}

/// <summary>What not every program should be allowed.</summary>
[Flags]
public enum TerminalPermissions
{
    None = 0,

    /// <summary>Change the screen's size (<c>CSI 4 t</c>, <c>CSI 8 t</c>, DECSLPP, DECSNLS).</summary>
    Resize = 1,

    /// <summary>Put text into the learner's clipboard (OSC 52). It can never be read.</summary>
    WriteClipboard = 2,

    /// <summary>
    /// Have the title sent back (<c>CSI 20 t</c>, <c>CSI 21 t</c>). What one program has set as title arrives as if typed at
    /// the next one: leave it off for programs that show texts of strangers.
    /// </summary>
    ReportTitle = 4,

    /// <summary>Change the width to 132 columns and back (DECCOLM). Without it, DECCOLM only clears, as in most terminals of today.</summary>
    Columns132 = 8,
}
