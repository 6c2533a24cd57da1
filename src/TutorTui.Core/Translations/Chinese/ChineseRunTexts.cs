using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseRunTexts : RunTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<RunTexts>.Add(Language.Chinese, new ChineseRunTexts());

    public override string YouRan(string command) => $"你运行了 `{command}`。";

    public override string SeenAt(string time) => $"在 {time} 看到";

    public override string OtherTarget(string command, string target) => ChineseText.Of($"你运行了 `{command}`；这里的目标是{target}。");

    public override string DidNotShow(string command, string text) => $"你运行了 `{command}`，但它没有显示“{text}”。";

    public override string EndedWith(string command, int? exitCode) => $"你运行了 `{command}`，但它以状态 {exitCode} 结束。";

    public override string NameUnknown(string place) => $"{place} 不认识这个名字：只有在你自己建立的同一个网络里，Docker 才会在容器之间解析名字。请用地址。";

    public override string On(string machine) => ChineseText.Of($"在{machine}上");

    public override string In(string container) => ChineseText.Of($"在{container}里");

    public override string NotSeen(string command, string where) => ChineseText.Of($"还没有看到你{where}运行 `{command}`。");

    public override string NotSeenButInside(string command, string where, string container, MachineName machine) =>
        ChineseText.Of($"还没有看到你{where}运行 `{command}`；你是在容器 {container} 里运行的。用 `exit` 回到 {machine}。");

    public override string NotSeenBut(string command, string where, string elsewhere) =>
        ChineseText.Of($"还没有看到你{where}运行 `{command}`；你是{elsewhere}运行的。");

    public override string NotSeenButHidden(string command, string where, string reference) =>
        ChineseText.Of($"还没有看到你{where}运行 `{command}`；从这里看不出 `{reference}` 指的是哪个容器。请直接写出它的名称或 ID。");

    public override string NotRun => "尚未运行";

    public override string RunAt(string where) => ChineseText.Of($"{where}运行");

    public override string WantedCommand(string command) => $"`{command}`";

    public override string WantedCommandOf(string command, string target) => ChineseText.Of($"`{command}`，查看{target}");

    public override string WantedCommandTo(string command, string target) => ChineseText.Of($"`{command}`，目标是{target}");

    public override string Showing(string command, string text) => $"{command}，显示“{text}”";

    public override string OwnAddress(string container) => $"{container} 自己的地址";

    public override string ContainerOf(string service) => $"{service} 的容器";

    public override string ContainerFrom(string? image) => image is null ? "所需的容器" : $"{image} 容器";

    public override string MachineOf(string service) => $"运行 {service} 的机器";

    public override string ShellIn(string place) => ChineseText.Of($"{place}里的 shell");

    public override string NoneSeen => "尚未看到";

    public override string OpenedShell(string place) => ChineseText.Of($"你在{place}里打开了 shell。");

    public override string NoShellYet(string place) => ChineseText.Of($"还没有看到你在{place}里打开 shell。");

    public override string ShellElsewhere(string command, MachineName machine, string place) =>
        ChineseText.Of($"你在 {machine} 上用 `{command}` 打开了 shell；这里需要的是{place}。");
}
