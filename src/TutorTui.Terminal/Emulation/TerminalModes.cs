namespace TutorTui.Terminal.Emulation;

/// <summary>The modes that matter to the code that shows the screen and sends keys.</summary>
public readonly record struct TerminalModes
{
    /// <summary>Arrow keys send <c>ESC O A</c> in place of <c>ESC [ A</c> (DECCKM).</summary>
    public bool HasApplicationCursorKeys { get; init; }

    /// <summary>DECNKM, DECPAM.</summary>
    public bool HasApplicationKeypad { get; init; }

    /// <summary>The key left of the top sends BS in place of DEL (DECBKM).</summary>
    public bool SendsBackspace { get; init; }

    /// <summary>Enter sends CR and LF (LNM).</summary>
    public bool HasNewLine { get; init; }

    /// <summary>Pasted text is framed (2004).</summary>
    public bool HasBracketedPaste { get; init; }

    /// <summary>The program uses the alternate screen, so it controls the whole window (1049).</summary>
    public bool IsAlternateScreen { get; init; }

    /// <summary>The whole screen is reversed (DECSCNM).</summary>
    public bool IsReversed { get; init; }

    /// <summary>The program is in the middle of a frame: show it when it has ended, or after a short while (2026).</summary>
    public bool IsDrawing { get; init; }

    /// <summary>Which mouse events the program wants: 0, 9, 1000, 1002 or 1003.</summary>
    public int MouseTracking { get; init; }

    /// <summary>Mouse events come in the SGR form (1006).</summary>
    public bool HasSgrMouse { get; init; }

    /// <summary>The wheel sends arrow keys on the alternate screen (1007).</summary>
    public bool HasAlternateScroll { get; init; }

    /// <summary>Focus changes are reported (1004).</summary>
    public bool ReportsFocus { get; init; }

    /// <summary>The level of xterm's modifyOtherKeys: 0, 1 or 2.</summary>
    public int ModifyOtherKeys { get; init; }

    /// <summary>The requested enhancements of the kitty keyboard protocol.</summary>
    public KeyboardFlags Keyboard { get; init; }
}

/// <summary>The progressive enhancements of the kitty keyboard protocol (sw.kovidgoyal.net/kitty/keyboard-protocol).</summary>
[Flags]
public enum KeyboardFlags
{
    None = 0,
    DisambiguateEscapeCodes = 1,
    ReportEventTypes = 2,
    ReportAlternateKeys = 4,
    ReportAllKeysAsEscapeCodes = 8,
    ReportAssociatedText = 16,
}
