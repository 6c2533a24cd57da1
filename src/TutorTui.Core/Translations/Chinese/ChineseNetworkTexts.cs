using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseNetworkTexts : NetworkTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<NetworkTexts>.Add(Language.Chinese, new ChineseNetworkTexts());

    public override string Has(MachineName machine, string network) => $"{machine} 上有网络 {network}。";

    public override string Differs(string network, string faults) => ChineseText.Of($"网络 {network} 已经存在，但{faults}。");

    public override string CannotBeChanged => "网络的这些设置在创建之后不能更改：请删除它，再重新创建。";

    public override string Named(string name) => $"网络 {name}";

    public override string Wanted(NetworkSelector wanted)
    {
        var network = wanted.Name is { } name ? Named(name) : wanted.IsUserDefined ? OwnNetwork : "网络";
        string?[] traits =
        [
            wanted.Driver is { } driver ? $"驱动 {driver}" : null,
            wanted.HasCustomPool ? "子网和网关由你选定" : wanted.Subnet is { } subnet ? $"子网 {subnet}" : null,
        ];
        var details = string.Join("，", traits.OfType<string>());
        return details.Length == 0 ? network : $"{network}（{details}）";
    }

    public override string Found(string network, string driver, string scope, string? subnet) =>
        $"{network}：驱动 {driver}，作用域 {scope}{(subnet is null ? string.Empty : $"，{subnet}")}";

    public override string NoSuchNetwork => "没有这个网络";

    public override string OwnNetwork => "你自己的网络";

    public override string OneOfYourOwn => "你自己的网络";

    public override string DriverNetwork(string driver) => $"{driver} 网络";

    public override string OneWith(string property, string value) => ChineseText.Of($"{property}为{value}的网络");

    public override string Predefined => "每个引擎都自带的网络";

    public override string MakeYourOwn => "它是每个引擎都自带的网络；请创建一个你自己的";

    public override string OneOfYourChoice => "你选定的子网";

    public override string AddressOfYourChoice => "你选定的地址";

    public override string GivenByEngine(string subnet) => $"引擎自动分配的 {subnet}";

    public override string Value(string property, string value) => $"{property}：{value}";

    public override string GiveGateway => "用 --gateway 指定";

    public override string ChoosePool => "用 --subnet 和 --gateway 选定";

    public override string Yes => "是";

    public override string No => "否";

    public override string Is(string property) => ChineseText.Of($"它是{property}的");

    public override string IsNot(string property) => ChineseText.Of($"它不是{property}的");

    public override string CreateWith(string option) => $"创建时加上 {option}";

    public override string CreateWithout(string option) => $"创建时不加 {option}";

    public override string With(string service) => $"包含 {service}";

    public override string Without(string service) => $"不包含 {service}";

    public override string NotInIt(string service) => $"服务 {service} 不在其中";

    public override string Property(string network, string property, string value) => ChineseText.Of($"{network} 的{property}是{value}");

    public override string DefaultBridge => "默认网桥";

    public override string ConnectInstead(string? network, string container) =>
        $"不写 --network 时，容器就会连到那里；用 `docker network connect {network ?? "网络"} {container}` 加上正确的网络";

    public override string GiveNetwork => "用 --network 指定";
}
