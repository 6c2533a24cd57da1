using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Paths;

/// <summary>Texts about the hops on a packet's path, and the findings at each.</summary>
internal abstract class PathTexts
{
    public static PathTexts Current => LanguageTable<PathTexts>.Current;

    public abstract string Interface(string container);

    public abstract string ModeNone { get; }

    public abstract string NoAddress { get; }

    public abstract string HasAddress(string device, string address);

    public abstract string NoSuchContainer { get; }

    public abstract string IsInState(string state);

    public abstract string RunsOn(MachineName machine);

    public abstract string PublishedPort(int port);

    public abstract string PublishedBy(string name);

    public abstract string NobodyPublishes(MachineName machine);

    public abstract string CommonNetwork { get; }

    public abstract string KeptApart(string container, string networks, string other, string otherNetworks);

    public abstract string NoNetwork { get; }

    public abstract string Networks(IEnumerable<string> names);

    public abstract string Name { get; }

    public abstract string NameIs(string name, string address);

    public abstract string NobodyKnows(string name);

    public abstract string Route { get; }

    public abstract string NoIpCommand { get; }

    public abstract string NoRoute(string address);

    public abstract string RouteBy(string address, string device, string? gateway);

    public abstract string Gateway { get; }

    public abstract string Answers(string address);

    public abstract string DoesNotAnswer(string address);

    public abstract string SwarmSays(string state);

    public abstract string MachineReaches(MachineName machine, string address);

    public abstract string MachineDoesNotReach(MachineName machine, string address);

    public abstract string Bridge { get; }

    public abstract string NoBridgeDevice(MachineName machine, string device, string network);

    public abstract string Carries(string device, string network);

    public abstract string SwitchedOff(string device, string network);

    public abstract string Tunnel { get; }

    public abstract string TunnelOn(MachineName machine);

    public abstract string HasTunnel(MachineName machine, string network, MachineName other, string address);

    public abstract string NoTunnel(MachineName machine, string network, MachineName other, string address);

    public abstract string NoTunnelDevice(string network);

    public abstract string PacketFilter(MachineName machine);

    public abstract string NoRuleInTheWay { get; }

    /// <summary>The packet itself is dropped by a rule, or by a chain's policy.</summary>
    public abstract string RuleDrops(string rule);

    /// <summary>The packet arrives, but the answer to it is dropped.</summary>
    public abstract string RuleDropsReply(string rule);

    public abstract string RuleRejects(string rule);

    /// <summary>Whether the packet passes depends on a rule that asks for something unknown here.</summary>
    public abstract string DependsOn(string rule);

    /// <summary>Traffic inside a network, or a bridge, never reaches the packet filter.</summary>
    public abstract string NotFiltered(string network);

    public abstract string FilterNotRead { get; }

    public abstract string FilterNotKnown(string command);

    /// <summary>There are rules besides those of iptables; the command shows them.</summary>
    public abstract string OtherRules(string command);

    public abstract string VirtualAddress { get; }

    /// <summary>The kernel has no IP_VS.</summary>
    public abstract string NoBalancing(string address, string service);

    public abstract string NotBalancedByPlugin(string address, string service, string network);

    /// <summary>A port that a service publishes for the whole swarm, on a kernel without IP_VS.</summary>
    public abstract string NoRoutingMesh(string service);

    public abstract string Listener(int port);

    public abstract string Listens(string place, int port);

    public abstract string ListensLocally(string place, int port);

    public abstract string NobodyListens(string place, int port, IReadOnlyList<int> others);

    public abstract string CouldNotBeLookedAt(string? error);

    public abstract string Answer { get; }

    /// <summary>What was looked at, and that nothing is wrong with it.</summary>
    public abstract string NothingFound(IReadOnlyList<string> hops);

    public abstract string NothingLookedAt { get; }

    /// <summary>A hop of which nothing can be said, and why.</summary>
    public abstract string NotTold(string name, string fact);

    public abstract string WayEnds(int hop, string name, string fact);
}
