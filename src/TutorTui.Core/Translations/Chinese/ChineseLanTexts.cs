using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Lans;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseLanTexts : LanTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<LanTexts>.Add(Language.Chinese, new ChineseLanTexts());

    public override string OwnLan => "机器自己的网卡所在的局域网";

    public override string NoRoutes(MachineName machine, string? error) => $"无法得知 {machine} 的路由：{error}";

    public override string NoDefaultRoute(MachineName machine) => $"{machine} 没有默认路由，因此不知道它在哪个局域网上。";

    public override string NoParent(string card) => $"它没有 parent，因此没有线路通往外部（-o parent={card}）";

    public override string OtherParent(string parent, string card) => $"它的 parent 是 {parent}，而机器的网卡是 {card}";

    public override string OtherSubnet(string subnet, MachineName machine, string lan) => $"它的子网是 {subnet}，而 {machine} 所在的局域网是 {lan}";

    public override string NoGateway(string lan) => $"它没有网关；局域网的网关是 {lan}";

    public override string OtherGateway(string gateway, string lan) => $"它的网关是 {gateway}，而局域网的网关是 {lan}";

    public override string Values(string parent, string subnet, string gateway) =>
        ChineseText.Of($"parent：{parent}，子网：{subnet}，网关：{gateway}");

    public override string LiesOnLan(string network, MachineName machine) => $"{network} 位于 {machine} 的局域网上。";
}
