namespace TutorTui.Tui.Updates;

/// <summary>Tells typed characters from named keys.</summary>
internal static class TypedKey
{
    /// <summary>The key is one character, which may take two UTF-16 code units, and no name such as <c>Enter</c>.</summary>
    public static bool IsCharacter(string key) => key.EnumerateRunes().Count() == 1;
}
