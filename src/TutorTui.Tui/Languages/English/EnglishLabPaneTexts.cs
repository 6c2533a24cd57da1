using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishLabPaneTexts : LabPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabPaneTexts>.Add(Language.English, new EnglishLabPaneTexts());

    public override string MakingReady => "The lab is being made ready";

    public override string ReadOnMeanwhile => "Read on meanwhile: the text does not wait. The machines' shells open here by themselves.";

    public override string WhatYouCanDo => "What you can do";

    public override string ThenPressR => "Then press r: the lab is tried again.";

    public override string TextNeedsNoLab => "The text, its hints and its solutions can be read without a lab.";
}
