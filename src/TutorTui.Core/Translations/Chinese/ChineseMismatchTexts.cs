using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChineseMismatchTexts : MismatchTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<MismatchTexts>.Add(Language.Chinese, new ChineseMismatchTexts());

    public override string Differs(string property, string observed, string wanted) =>
        observed == None ? ChineseText.Of($"它没有{property}，应为{wanted}") : ChineseText.Of($"它的{property}是{observed}，应为{wanted}");

    public override string WithReason(string fault, string reason) => $"{fault}（{reason}）";

    public override string All(IEnumerable<string> faults) => string.Join("；", faults);

    public override string Value(string property, string value) => $"{property}：{value}";

    public override string None => "无";

    public override string Name => "名字";

    public override string Driver => "驱动";

    public override string Scope => "作用域";

    public override string Subnet => "子网";

    public override string Gateway => "网关";

    public override string Origin => "来源";

    public override string Attachable => "可附加";

    public override string Internal => "仅限内部";

    public override string Option(string name) => $"选项 {name}";

    public override string ServiceList => "服务列表";

    public override string Network => "网络";

    public override string Container => "容器";

    public override string Bound(string kind, string name) => $"{kind} {name}";

    public override string NothingFits(string kind, string name) => ChineseText.Of($"还没有{kind}符合 {name}");

    public override string Image => "镜像";

    public override string NetworkMode => "网络模式";

    public override string ContainerPort(int port) => $"容器端口 {port}";

    public override string MountAt(string target) => $"{target} 处的挂载";

    public override string Replicas => "副本数";

    public override string EndpointMode => "端点模式";

    public override string Port(int port) => $"端口 {port}";

    public override string PublishedOn(string hostPorts) => $"发布在 {hostPorts}";

    public override string NotPublished => "没有发布";

    public override string NotPublishedOn(int port, int hostPort) => $"它的端口 {port} 没有发布在 {hostPort} 上";

    public override string Parent => "parent";

    public override string Address => "地址";

    public override string AddressIn(string subnet) => $"{subnet} 里的地址";

    public override string Mtu => "MTU";

    public override string HardwareAddress => "硬件地址";

    public override string Role => "角色";

    public override string State => "状态";

    public override string Availability => "可用性";
}
