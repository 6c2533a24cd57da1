using TutorTui.Core.Languages;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>What the shell pane says while there is no lab.</summary>
internal abstract class LabTexts
{
    private static readonly LanguageTable<LabTexts> Table = new(new EnglishLabTexts(), new ChineseLabTexts());

    public static LabTexts Current => Table.Current;

    public abstract string MakingReady { get; }

    public abstract string ReadOnMeanwhile { get; }

    public abstract string WhatYouCanDo { get; }

    public abstract string ThenPressR { get; }

    public abstract string TextNeedsNoLab { get; }
}
