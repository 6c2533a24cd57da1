namespace TutorTui.Terminal.Text;

/// <summary>Decides where a line must not break (UAX #14, the parts that Chinese and English need).</summary>
public static class LineBreaks
{
    private const string NeverFirst = "，。、；：？！）》〉」』】〕〗〙｝］”’…—～·％‰℃々ー,.;:?!)]}%";
    private const string NeverLast = "（《〈「『【〔〖〘｛［“‘￥([{";

    /// <summary>Whether this character must not begin a line.</summary>
    public static bool IsNeverFirst(string grapheme) => NeverFirst.Contains(grapheme, StringComparison.Ordinal);

    /// <summary>Whether this character must not end a line.</summary>
    public static bool IsNeverLast(string grapheme) => NeverLast.Contains(grapheme, StringComparison.Ordinal);
}
