using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Paths;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishPathTexts : PathTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<PathTexts>.Add(Language.English, new EnglishPathTexts());

    public override string Interface(string container) => $"{container}'s interface";

    public override string ModeNone => "its network mode is none: it has nothing but lo";

    public override string NoAddress => "no interface has an address";

    public override string HasAddress(string device, string address) => $"{device} has {address}";

    public override string NoSuchContainer => "there is no such container";

    public override string IsInState(string state) => $"it is {state}";

    public override string RunsOn(MachineName machine) => $"runs on {machine}";

    public override string PublishedPort(int port) => $"published port {port}";

    public override string PublishedBy(string name) => $"published by {name}";

    public override string NobodyPublishes(MachineName machine) => $"no running container on {machine} publishes it";

    public override string CommonNetwork => "common network";

    public override string KeptApart(string container, string networks, string other, string otherNetworks) =>
        $"{container} is in {networks}, {other} in {otherNetworks}: Docker keeps networks apart";

    public override string NoNetwork => "no network";

    public override string Networks(IEnumerable<string> names) => string.Join(" and ", names);

    public override string Name => "name";

    public override string NameIs(string name, string address) => $"{name} is {address}";

    public override string NobodyKnows(string name) => $"{name} does not resolve";

    public override string Route => "route";

    public override string NoIpCommand => "this container has no ip command to tell";

    public override string NoRoute(string address) => $"there is none to {address}";

    public override string RouteBy(string address, string device, string? gateway) =>
        gateway is null ? $"to {address} by {device}" : $"to {address} by {device} and {gateway}";

    public override string Gateway => "gateway";

    public override string Answers(string address) => $"{address} answers";

    public override string DoesNotAnswer(string address) => $"{address} does not answer";

    public override string SwarmSays(string state) => $"the swarm says it is {state}";

    public override string MachineReaches(MachineName machine, string address) => $"{machine} reaches it at {address}";

    public override string MachineDoesNotReach(MachineName machine, string address) => $"{machine} does not reach it at {address}";

    public override string Bridge => "bridge";

    public override string NoBridgeDevice(MachineName machine, string device, string network) =>
        $"{machine} has no device {device} for the network {network}";

    public override string Carries(string device, string network) => $"{device} carries {network} and is up";

    public override string SwitchedOff(string device, string network) => $"{device}, which carries {network}, is switched off";

    public override string Tunnel => "tunnel";

    public override string TunnelOn(MachineName machine) => $"tunnel on {machine}";

    public override string HasTunnel(MachineName machine, string network, MachineName other, string address) =>
        $"{machine} has a tunnel of {network} to {other} ({address})";

    public override string NoTunnel(MachineName machine, string network, MachineName other, string address) =>
        $"{machine} has no tunnel of {network} to {other}: {address} is not among the network's peers";

    public override string NoTunnelDevice(string network) => $"no VXLAN device there bears the id of {network}";

    public override string PacketFilter(MachineName machine) => $"packet filter of {machine}";

    public override string NoRuleInTheWay => "no rule is in the way";

    public override string RuleDrops(string rule) => $"dropped by the rule {rule}";

    public override string RuleDropsReply(string rule) => $"the answer is dropped by the rule {rule}";

    public override string RuleRejects(string rule) => $"refused by the rule {rule}";

    public override string DependsOn(string rule) => $"cannot be told from here: it depends on the rule {rule}";

    public override string NotFiltered(string network) => $"traffic inside {network} does not pass it";

    public override string FilterNotRead => "its rules could not be read";

    public override string FilterNotKnown(string command) => $"cannot be told: {command} says neither 0 nor 1";

    public override string OtherRules(string command) => $"no iptables rule is in the way; there are more rules, which `{command}` shows";

    public override string VirtualAddress => "virtual address";

    public override string NoBalancing(string address, string service) =>
        $"{address} is the virtual address of {service}, which does not answer here because this kernel has no IP_VS. Use tasks.{service} instead";

    public override string NotBalancedByPlugin(string address, string service, string network) =>
        $"{address} is the virtual address of {service}, and Docker does not balance virtual addresses in the plugin network {network}. Use tasks.{service} instead";

    public override string NoRoutingMesh(string service) =>
        $"published by the service {service} through the routing mesh, which does not answer here because this kernel has no IP_VS. Publish it with mode=host instead";

    public override string Listener(int port) => $"listener on port {port}";

    public override string Listens(string place, int port) => $"{place} listens on {port}";

    public override string ListensLocally(string place, int port) => $"{place} listens on {port} for itself alone (127.0.0.1)";

    public override string NobodyListens(string place, int port, IReadOnlyList<int> others) =>
        $"nothing in {place} listens on {port}; {(others.Count == 0 ? "it listens on no port" : $"it listens on {string.Join(", ", others)}")}";

    public override string CouldNotBeLookedAt(string? error) => $"could not be looked at: {error}";

    public override string Answer => "answer";

    public override string NothingFound(IReadOnlyList<string> hops) => $"Checked, and nothing wrong found: {string.Join(", ", hops)}.";

    public override string NothingLookedAt => "Nothing on the path could be checked.";

    public override string NotTold(string name, string fact) => $"Not checked: {name} ({fact}).";

    public override string WayEnds(int hop, string name, string fact) => $"The path breaks at hop {hop}, {name}: {fact}.";
}
