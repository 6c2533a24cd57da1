namespace TutorTui.Terminal.Emulation;

/// <summary>The cursor as it is shown.</summary>
/// <param name="Row">From 0 at the screen's top.</param>
/// <param name="Column">From 0; never behind the last column.</param>
public readonly record struct CursorState(int Row, int Column, bool IsVisible);
