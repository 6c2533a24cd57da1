namespace TutorTui.Tui.Shells;

/// <summary>The mouse's position in a shell's text.</summary>
/// <param name="Unit">The cell, word or line, by the number of clicks.</param>
/// <param name="Clicks">1, 2 or 3.</param>
/// <param name="Link">The address of the link there, or null.</param>
internal sealed record TextSpot(TextRange Unit, int Clicks, string? Link);
