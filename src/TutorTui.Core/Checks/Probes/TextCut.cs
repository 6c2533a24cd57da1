namespace TutorTui.Core.Checks.Probes;

/// <summary>Cuts texts without splitting a character.</summary>
internal static class TextCut
{
    /// <summary>The beginning of a text, one UTF-16 unit shorter if a surrogate pair would be split.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The most UTF-16 units.</param>
    public static string Start(string text, int length) =>
        text.Length <= length ? text
        : length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..length];
}
