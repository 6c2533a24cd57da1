using System.Globalization;
using System.Text;
using Wcwidth;

namespace TutorTui.Terminal.Text;

/// <summary>
/// Measures how many columns text takes on a terminal, for the full screen and for the output of verbs. Widths are in columns. Safe to call
/// from any thread.
/// </summary>
public static class TextWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>The graphemes of a text with their widths, 1 or 2; control characters become U+FFFD.</summary>
    public static IEnumerable<(string Grapheme, int Width)> Graphemes(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (element == "\n")
            {
                yield return (element, 0);
            }
            else if (Rune.IsControl(element.EnumerateRunes().First()))
            {
                yield return ("\uFFFD", 1);
            }
            else
            {
                yield return (element, WidthOf(element));
            }
        }
    }

    /// <summary>The width of a text.</summary>
    public static int Of(string text) => Graphemes(text).Sum(element => element.Width);

    /// <summary>The beginning of a text, cut to a width; a cut is shown by an ellipsis.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        var cut = new StringBuilder();
        var used = 0;
        foreach (var (grapheme, columns) in Graphemes(text))
        {
            if (used + columns > width - 1)
            {
                break;
            }

            cut.Append(grapheme);
            used += columns;
        }

        return width > 0 ? cut.Append('…').ToString() : string.Empty;
    }

    /// <summary>A text padded with spaces to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(width - Of(text), 0));

    private static int WidthOf(string grapheme)
    {
        var widest = 1;
        foreach (var rune in grapheme.EnumerateRunes())
        {
            widest = Math.Max(widest, rune.Value == EmojiPresentation ? 2 : UnicodeCalculator.GetWidth(rune.Value));
        }

        return Math.Min(widest, 2);
    }
}
