using TutorTui.Terminal.Emulation;
using TutorTui.Terminal.Screen;

namespace TutorTui.Tui.Shells;

/// <summary>
/// All rows of a shell under one numbering, in the scrollback and on the screen. Only use it while holding the
/// shell's lock.
/// </summary>
internal sealed class ShellRows(TerminalEmulator emulator)
{
    /// <summary>The oldest row that is kept.</summary>
    public long First => emulator.FirstAbsoluteRow;

    /// <summary>The screen's first row.</summary>
    public long Top => First + emulator.ScrollbackCount;

    /// <summary>The row after the screen's last one.</summary>
    public long End => Top + emulator.Rows;

    public bool Has(long row) => row >= First && row < End;

    public ReadOnlySpan<Cell> this[long row] =>
        row < Top ? emulator.GetScrollbackRow((int)(row - First)) : emulator.GetRow((int)(row - Top));

    /// <summary>
    /// Whether the row's text continues in the next one. Never on the alternate screen, where programs lay out rows themselves.
    /// </summary>
    public bool IsWrapped(long row) => !emulator.Modes.IsAlternateScreen && emulator.IsLineWrapped(row);

    /// <summary>The first visible row where a view begins at a row, or at the end of all where it begins at none.</summary>
    public long TopOf(long? view) => view is { } row ? Math.Clamp(row, First, Top) : Top;
}
