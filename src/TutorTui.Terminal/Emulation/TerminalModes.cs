namespace TutorTui.Terminal.Emulation;

/// <summary>The modes that matter to whoever shows the screen and sends keys.</summary>
public sealed record TerminalModes
{
    /// <summary>Arrow keys send <c>ESC O A</c> in place of <c>ESC [ A</c> (DECCKM).</summary>
    public bool HasApplicationCursorKeys { get; init; }

    /// <summary>DECNKM, DECPAM.</summary>
    public bool HasApplicationKeypad { get; init; }

    /// <summary>Pasted text is framed (2004).</summary>
    public bool HasBracketedPaste { get; init; }

    /// <summary>The program shows the alternate screen: it has taken the whole window (1049).</summary>
    public bool IsAlternateScreen { get; init; }

    /// <summary>The whole screen is reversed (DECSCNM).</summary>
    public bool IsReversed { get; init; }

    /// <summary>Which mouse events the program wants: 0, 9, 1000, 1002 or 1003.</summary>
    public int MouseTracking { get; init; }

    /// <summary>Mouse events come in the SGR form (1006).</summary>
    public bool HasSgrMouse { get; init; }

    /// <summary>Focus changes are reported (1004).</summary>
    public bool ReportsFocus { get; init; }
}
