using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseAbsenceTexts : AbsenceTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<AbsenceTexts>.Add(Language.Chinese, new ChineseAbsenceTexts());

    public override string Network(string? name) => name is null ? "网络" : $"网络 {name}";

    public override string Service(string name) => $"服务 {name}";

    public override string Container(string? name) => name is null ? "容器" : $"容器 {name}";

    public override string Image(string name) => $"镜像 {name}";

    public override string Volume(string? name) => name is null ? "你的卷" : $"卷 {name}";

    public override string Plugin(string name) => $"插件 {name}";

    public override string StillThere(string what) => ChineseText.Of($"{what}还在。");

    public override string Gone(string what) => ChineseText.Of($"{what}已经没有了。");

    public override string WantedGone(string what) => ChineseText.Of($"{what}没有了");

    public override string SeenStill => "还在";

    public override string SeenGone => "没有了";

    public override string StillStopping(string service, MachineName machine) => $"服务 {service} 已删除；它在 {machine} 上的容器还在停止，最多需要 10 秒。";

    public override string NoContainerLeft => "没有剩下的容器";

    public override string OneStopping => "还有一个正在停止";

    public override string WantedStopped(string? container) => ChineseText.Of($"{container ?? "容器"}不在运行");

    public override string Running => "正在运行";

    public override string NotRunning => "没有运行";

    public override string StillRuns(string container) => $"{container} 还在运行。`docker stop {container}` 最多需要 10 秒。";

    public override string RunsNoMore(string? container) => ChineseText.Of($"{container ?? "容器"}已不再运行。");
}
