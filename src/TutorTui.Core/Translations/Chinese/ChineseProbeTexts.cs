using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseProbeTexts : ProbeTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ProbeTexts>.Add(Language.Chinese, new ChineseProbeTexts());

    public override string Interface(string prefix, string? subnet, int? mtu, string? macPrefix)
    {
        var subnetPart = subnet is null ? string.Empty : $"，地址在 {subnet} 里";
        var mac = macPrefix is null ? string.Empty : $"，硬件地址 {macPrefix}…";
        var mtuPart = mtu is null ? string.Empty : $"，MTU {mtu}";
        return $"接口 {prefix}…{subnetPart}{mac}{mtuPart}";
    }

    public override string NoInterface(string place, string prefix, string names) => $"{place} 里没有接口 {prefix}…；那里有的是 {names}。";

    public override string HasInterface(string place, string name) => $"{place} 里有 {name}。";

    public override string InterfaceDiffers(string name, string faults) => ChineseText.Of($"接口 {name} 存在，但{faults}。");

    public override string AddressFor(string name) => $"{name} 的地址";

    public override string NameIs(string name, string target) => ChineseText.Of($"{name} 是{target}");

    public override string AnyAddress(IEnumerable<string> addresses) => string.Join(" 或 ", addresses);

    public override string NotAsked => "尚未查询";

    public override string NoAddress => "没有地址";

    public override string FindsName(string place, string name, string address) => $"{place} 查到 {name} 的地址是 {address}。";

    public override string FindsOther(string place, string name, string address, string target) =>
        ChineseText.Of($"{place} 查到 {name} 的地址是 {address}，它不属于{target}。");

    public override string NotKnownYet(string name, string place) => $"{place} 还不认识 {name}";

    public override string DoesNotKnow(string place, string name) => $"{place} 不认识名字 {name}。";

    public override string NoNamesOnDefaultBridge => "Docker 在你自己建立的网络里解析名字，在默认网桥上则不会。";

    public override string NamesInSameNetwork => "Docker 只解析同一个网络里的容器和服务的名字。";

    public override string Status(int code) => $"状态 {code}";

    public override string StatusAndText(int code, string text) => $"状态 {code}，输出“{text}”";

    public override string StatusSaying(int code, string output) => $"状态 {code}：{output}";

    public override string AsWanted(string place) => $"{place} 符合要求。";

    public override string NotAsWanted(string place, string output) => $"{place} 还不符合要求：{output}。";
}
