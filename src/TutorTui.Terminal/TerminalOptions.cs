namespace TutorTui.Terminal;

/// <summary>Settings of an emulator.</summary>
public sealed record TerminalOptions
{
    /// <summary>Lines kept above the screen.</summary>
    public int MaxScrollback { get; init; } = 10_000;

    /// <summary>Memory for lines above the screen, in bytes; a cell that is used takes 16.</summary>
    public long MaxScrollbackBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>What programs may do besides drawing.</summary>
    public TerminalPermissions Permissions { get; init; }

    /// <summary>The name reported to programs that ask (XTVERSION).</summary>
    public string Name { get; init; } = "TutorTui";

    /// <summary>The text colour, 0xRRGGBB, reported to programs that ask (OSC 10).</summary>
    public int Foreground { get; init; } = 0xe5e5e5;

    /// <summary>The background, 0xRRGGBB, reported to programs that ask (OSC 11).</summary>
    public int Background { get; init; }
}

/// <summary>Abilities that not every program should have.</summary>
[Flags]
public enum TerminalPermissions
{
    None = 0,

    /// <summary>Change the screen's size (<c>CSI 4 t</c>, <c>CSI 8 t</c>, DECSLPP, DECSNLS).</summary>
    Resize = 1,

    /// <summary>Put text into the learner's clipboard (OSC 52). It can never be read.</summary>
    WriteClipboard = 2,

    /// <summary>
    /// Have the title sent back (<c>CSI 20 t</c>, <c>CSI 21 t</c>). A title set by one program arrives at the next one as if it had been typed:
    /// leave this off for programs that show untrusted text.
    /// </summary>
    ReportTitle = 4,

    /// <summary>Change the width to 132 columns and back (DECCOLM). Without it, DECCOLM only clears, as in most terminals of today.</summary>
    Columns132 = 8,
}
