namespace TutorTui.Terminal.Screen;

/// <summary>One character cell.</summary>
/// <param name="Text">The grapheme; null for an empty cell and for the right half of a wide one.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Width">1, 2 for a wide character's left half, 0 for its right half.</param>
public readonly record struct Cell(string? Text, CellStyle Style, byte Width)
{
    /// <summary>An empty cell with a background.</summary>
    public static Cell Blank(TerminalColor background) => new(null, new(default, background, CellAttributes.None), 1);
}
