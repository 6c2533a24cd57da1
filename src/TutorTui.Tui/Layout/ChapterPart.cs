namespace TutorTui.Tui.Layout;

/// <summary>A part of a lesson's text, or of a step's.</summary>
internal enum ChapterPart
{
    /// <summary>The lesson's facts and its title.</summary>
    Front,
    Introduction,

    /// <summary>The empty line behind the introduction or a step.</summary>
    End,
    Closing,
    Heading,
    Body,
    Solution,

    /// <summary>The first hint that is shown; the others follow.</summary>
    FirstHint,
}
