namespace TutorTui.Tui.Shells;

/// <summary>A search in a shell, and the match that is shown.</summary>
/// <param name="Query">The text; capital letters are told apart only where it has some.</param>
/// <param name="At">Where the match is.</param>
/// <param name="Number">Its number from the newest, 1.</param>
/// <param name="Total">How many there are.</param>
internal sealed record ShellSearch(string Query, TextRange At, int Number, int Total);
