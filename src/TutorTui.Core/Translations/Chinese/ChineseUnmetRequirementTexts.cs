using System.Runtime.CompilerServices;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseUnmetRequirementTexts : UnmetRequirementTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<UnmetRequirementTexts>.Add(Language.Chinese, new ChineseUnmetRequirementTexts());

    public override (string Lacking, string Instead) LittleMemory => (
        "这台电脑的内存对两台机器来说偏少。",
        "请关闭其他程序；机器可能会比较慢。");

    public override (string Lacking, string Instead) NoMacvlan => (
        "这台电脑的内核没有 macvlan。",
        "使用 macvlan 的步骤请读一读，然后按 x 跳过。在别的电脑上，或者换用带 macvlan 模块的内核，就能做这些步骤。");

    public override (string Lacking, string Instead) NoVirtualIpBalancing => (
        "这台电脑的内核不能把发往服务虚拟地址的请求分给各个任务（IP_VS）。",
        "服务本身的名字可以解析，但没有回答。请改用 tasks.NAME：检查对两者都接受。");

    public override (string Lacking, string Instead) NoInternet => (
        "这台电脑连不上互联网。",
        "实验环境会代替 8.8.8.8 回答，并且备有所有镜像。");

    public override (string Lacking, string Instead) NoPlugin => (
        "这里无法构建实验环境的网络插件：缺少 .NET SDK。",
        "请安装 .NET SDK 10，然后输入 `tutor lab up`。");
}
