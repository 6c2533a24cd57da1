namespace TutorTui.Terminal.Emulation;

/// <summary>The cursor as it is displayed.</summary>
/// <param name="Row">From 0 at the screen's top.</param>
/// <param name="Column">From 0; never after the last column.</param>
/// <param name="IsVisible">The program wants it seen (DECTCEM).</param>
public readonly record struct CursorState(int Row, int Column, bool IsVisible)
{
    /// <summary>Its shape by DECSCUSR: 0 the terminal's own, 1 and 2 a block, 3 and 4 an underline, 5 and 6 a bar; odd numbers blink.</summary>
    public int Shape { get; init; }
}
