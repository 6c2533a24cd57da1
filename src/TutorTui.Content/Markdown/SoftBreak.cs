using Markdig.Syntax.Inlines;

namespace TutorTui.Content.Markdown;

/// <summary>
/// The replacement for the end of a source line within a paragraph: a space, but nothing between Chinese characters and beside their
/// punctuation, which take no spaces.
/// </summary>
internal static class SoftBreak
{
    private const string FullWidthMarks = "、。〈〉《》「」『』【】！（），：；？";

    /// <summary>Marks that both scripts use; they belong to the script beside them.</summary>
    private const string SharedMarks = "“”‘’—…";

    /// <summary>The replacement for a line's end.</summary>
    public static string TextFor(LineBreakInline end)
    {
        var before = end.PreviousSibling is { } previous ? Edge(previous, isLast: true) : ' ';
        var after = end.NextSibling is { } next ? Edge(next, isLast: false) : ' ';
        return IsMark(before) || IsMark(after) || (IsChinese(before) && IsChinese(after)) ? string.Empty : " ";

        static bool IsMark(char c) => FullWidthMarks.Contains(c, StringComparison.Ordinal);
    }

    /// <summary>CJK ideographs with their radicals and symbols (Unicode blocks from 2E80 to 9FFF), and the shared marks.</summary>
    private static bool IsChinese(char c) =>
        c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' || SharedMarks.Contains(c, StringComparison.Ordinal);

    /// <summary>The character at an inline's edge; code and links to nowhere count as Latin text.</summary>
    private static char Edge(Inline inline, bool isLast) => inline switch
    {
        LiteralInline { Content.IsEmpty: false } literal => isLast ? literal.Content.Text[literal.Content.End] : literal.Content.Text[literal.Content.Start],
        ContainerInline { FirstChild: { } first, LastChild: { } last } => Edge(isLast ? last : first, isLast),
        _ => 'x',
    };
}
