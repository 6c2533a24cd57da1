namespace TutorTui.Tui.Languages;

/// <summary>The description of a key.</summary>
/// <param name="Name">One or two words for the bottom line.</param>
/// <param name="Meaning">A sentence for the help.</param>
internal readonly record struct KeyText(string Name, string Meaning);
