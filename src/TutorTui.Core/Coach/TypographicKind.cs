namespace TutorTui.Core.Coach;

/// <summary>Kinds of characters that text programs and Chinese keyboards put in the place of the keyboard's own.</summary>
public enum TypographicKind
{
    EnDash,
    EmDash,
    OtherDash,
    DoubleQuote,
    SingleQuote,
    NoBreakSpace,
    IdeographicSpace,
    OtherSpace,
    ZeroWidth,
    FullWidth,
    ChinesePunctuation,
    Ellipsis,
}
