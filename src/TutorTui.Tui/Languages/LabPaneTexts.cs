using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts of the shell pane while there is no lab.</summary>
internal abstract class LabPaneTexts
{
    public static LabPaneTexts Current => LanguageTable<LabPaneTexts>.Current;

    public abstract string MakingReady { get; }

    public abstract string ReadOnMeanwhile { get; }

    public abstract string WhatYouCanDo { get; }

    public abstract string ThenPressR { get; }

    public abstract string TextNeedsNoLab { get; }
}
