using System.Globalization;

namespace TutorTui.Core.Texts;

/// <summary>
/// Cuts text for people. Lengths are UTF-16 code units; a surrogate pair is never split, so the result may be one unit shorter than
/// asked for. For columns on the screen use the width of text instead.
/// </summary>
public static class TextCut
{
    private const string Ellipsis = "…";

    /// <summary>The beginning of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The most code units to keep.</param>
    public static string Beginning(string text, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= maxLength ? text
            : maxLength > 0 && char.IsHighSurrogate(text[maxLength - 1]) ? text[..(maxLength - 1)]
            : text[..maxLength];
    }

    /// <summary>The end of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The most code units to keep.</param>
    public static string End(string text, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= maxLength)
        {
            return text;
        }

        var start = text.Length - maxLength;
        return start < text.Length && char.IsLowSurrogate(text[start]) ? text[(start + 1)..] : text[start..];
    }

    /// <summary>The text where it is short enough, otherwise its beginning with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The most code units of the result, the ellipsis included; at least 1.</param>
    public static string Shorten(string text, int maxLength)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= maxLength ? text : Beginning(text, maxLength - Ellipsis.Length) + Ellipsis;
    }

    /// <summary>The text without its last character as a reader counts characters (Unicode text segmentation, UAX 29).</summary>
    public static string WithoutLast(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : text[..StringInfo.ParseCombiningCharacters(text)[^1]];
    }
}
