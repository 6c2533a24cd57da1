using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.Chinese;

internal sealed class ChineseLabPaneTexts : LabPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LabPaneTexts>.Add(Language.Chinese, new ChineseLabPaneTexts());

    public override string MakingReady => "正在准备实验环境";

    public override string ReadOnMeanwhile => "可以先读正文，不必等待。两台机器的 shell 会在这里自动打开。";

    public override string WhatYouCanDo => "你可以这样做";

    public override string ThenPressR => "然后按 r，再次启动实验环境。";

    public override string TextNeedsNoLab => "没有实验环境，也可以阅读正文、提示和答案。";
}
