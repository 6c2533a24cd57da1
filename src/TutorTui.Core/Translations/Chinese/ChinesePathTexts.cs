using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Paths;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.Chinese;

internal sealed class ChinesePathTexts : PathTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<PathTexts>.Add(Language.Chinese, new ChinesePathTexts());

    public override string Interface(string container) => $"{container} 的接口";

    public override string ModeNone => "它的网络模式是 none，除了 lo 没有别的接口";

    public override string NoAddress => "没有一个接口有地址";

    public override string HasAddress(string device, string address) => $"{device} 的地址是 {address}";

    public override string NoSuchContainer => "没有这个容器";

    public override string IsInState(string state) => $"它的状态是 {state}";

    public override string RunsOn(MachineName machine) => $"运行在 {machine} 上";

    public override string PublishedPort(int port) => $"发布的端口 {port}";

    public override string PublishedBy(string name) => $"由 {name} 发布";

    public override string NobodyPublishes(MachineName machine) => $"{machine} 上没有正在运行的容器发布它";

    public override string CommonNetwork => "共同的网络";

    public override string KeptApart(string container, string networks, string other, string otherNetworks) =>
        ChineseText.Of($"{container} 在{networks}里，{other} 在{otherNetworks}里，而 Docker 把网络彼此隔开");

    public override string NoNetwork => "空（没有网络）";

    public override string Networks(IEnumerable<string> names) => string.Join("、", names);

    public override string Name => "名字";

    public override string NameIs(string name, string address) => $"{name} 是 {address}";

    public override string NobodyKnows(string name) => $"{name} 无法解析";

    public override string Route => "路由";

    public override string NoIpCommand => "这个容器里没有 ip 命令，无法得知";

    public override string NoRoute(string address) => $"没有通往 {address} 的路由";

    public override string RouteBy(string address, string device, string? gateway) =>
        gateway is null ? $"经 {device} 到 {address}" : $"经 {device} 和 {gateway} 到 {address}";

    public override string Gateway => "网关";

    public override string Answers(string address) => $"{address} 有回答";

    public override string DoesNotAnswer(string address) => $"{address} 没有回答";

    public override string SwarmSays(string state) => $"swarm 说它的状态是 {state}";

    public override string MachineReaches(MachineName machine, string address) => $"{machine} 可以通过 {address} 访问它";

    public override string MachineDoesNotReach(MachineName machine, string address) => $"{machine} 无法通过 {address} 访问它";

    public override string Bridge => "网桥";

    public override string NoBridgeDevice(MachineName machine, string device, string network) => $"{machine} 上没有网络 {network} 的设备 {device}";

    public override string Carries(string device, string network) => $"{device} 承载 {network}，处于开启状态";

    public override string SwitchedOff(string device, string network) => $"承载 {network} 的 {device} 已关闭";

    public override string Tunnel => "隧道";

    public override string TunnelOn(MachineName machine) => $"{machine} 上的隧道";

    public override string HasTunnel(MachineName machine, string network, MachineName other, string address) =>
        $"{machine} 有 {network} 通往 {other}（{address}）的隧道";

    public override string NoTunnel(MachineName machine, string network, MachineName other, string address) =>
        $"{machine} 没有 {network} 通往 {other} 的隧道，因为 {address} 不在这个网络的对端之列";

    public override string NoTunnelDevice(string network) => $"那里没有带有 {network} 的 ID 的 VXLAN 设备";

    public override string PacketFilter(MachineName machine) => $"{machine} 的包过滤器";

    public override string NoRuleInTheWay => "没有规则挡路";

    public override string RuleDrops(string rule) => $"被规则 {rule} 丢弃";

    public override string RuleDropsReply(string rule) => $"回答被规则 {rule} 丢弃";

    public override string RuleRejects(string rule) => $"被规则 {rule} 拒绝";

    public override string DependsOn(string rule) => $"从这里无法判断，取决于规则 {rule}";

    public override string NotFiltered(string network) => $"{network} 内部的流量不经过它";

    public override string FilterNotRead => "无法读取它的规则";

    public override string FilterNotKnown(string command) => $"无法判断，因为 {command} 显示的既不是 0 也不是 1";

    public override string OtherRules(string command) => $"没有 iptables 规则挡路；另有其他规则，可用 `{command}` 查看";

    public override string VirtualAddress => "虚拟地址";

    public override string NoBalancing(string address, string service) =>
        $"{address} 是 {service} 的虚拟地址，但这里的内核没有 IP_VS，所以它不会回答。请改用 tasks.{service}";

    public override string NotBalancedByPlugin(string address, string service, string network) =>
        $"{address} 是 {service} 的虚拟地址，而在插件网络 {network} 里，Docker 不对虚拟地址做负载均衡。请改用 tasks.{service}";

    public override string NoRoutingMesh(string service) =>
        $"由服务 {service} 通过 routing mesh 发布，但这里的内核没有 IP_VS，所以它不会回答。请改用 mode=host 发布";

    public override string Listener(int port) => $"端口 {port} 的监听";

    public override string Listens(string place, int port) => $"{place} 在监听 {port}";

    public override string ListensLocally(string place, int port) => $"{place} 只为自己监听 {port}（127.0.0.1）";

    public override string NobodyListens(string place, int port, IReadOnlyList<int> others) =>
        $"{place} 里没有程序监听 {port}；{(others.Count == 0 ? "它没有监听任何端口" : $"它监听的是 {string.Join("、", others)}")}";

    public override string CouldNotBeLookedAt(string? error) => $"无法查看：{error}";

    public override string Answer => "回答";

    public override string NothingFound(IReadOnlyList<string> hops) => $"已检查，没有发现问题：{string.Join("、", hops)}。";

    public override string NothingLookedAt => "路径上没有可以检查的地方。";

    public override string NotTold(string name, string fact) => $"未能检查：{name}（{fact}）。";

    public override string WayEnds(int hop, string name, string fact) => $"路径断在第 {hop} 跳（{name}）：{fact}。";
}
