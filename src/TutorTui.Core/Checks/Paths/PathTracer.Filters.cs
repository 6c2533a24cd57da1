using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using TutorTui.Core.Checks.PacketFilters;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Paths;

/// <content>
/// Packet filters: the packet is sent through the very chains it passes, and its answer back. A rule is blamed only where all that it
/// asks for is known.
/// </content>
internal sealed partial class PathTracer
{
    /// <summary>VXLAN of the engine's own overlay networks (RFC 7348 has the number).</summary>
    private const int OverlayPort = 4789;

    /// <summary>Engines from 28 on keep the subnets of networks that are not internal in this ipset.</summary>
    private const string BridgesSet = "docker-ext-bridges-v4";

    private void CheckFilters()
    {
        if (_address is null || !TryParse(_address, out var destination))
        {
            return;
        }

        var packet = new FilterPacket { Protocol = _aim.Protocol, Destination = destination, DestinationPort = _aim.Port };
        if (_from.Container is not { NetworkMode: not "host" } container)
        {
            CheckSent(_from.Machine, packet);
        }
        else if (SharedNetwork() is { Driver: "macvlan" or "ipvlan" })
        {
            // Their frames go to the network card without the machine's own stack.
        }
        else if (SharedNetwork() is { Driver: not "bridge" } network)
        {
            CheckCarried(network, packet with { Source = OwnAddress(container, network) });
        }
        else if (SourceNetwork(container) is var (source, device))
        {
            CheckArrived(_from.Machine, device, packet with { Source = source });
        }
    }

    /// <summary>The packet of a program of the machine itself.</summary>
    private void CheckSent(MachineName machine, FilterPacket packet)
    {
        if (FilterOf(machine) is not { } filter || RouteFrom(machine, packet.Destination!, filter) is not var (device, source))
        {
            return;
        }

        packet = packet with { OutInterface = device, Source = source ?? packet.Source };
        if (!Judge(filter, FilterWalk.JudgeUntranslated, FilterHook.Output, packet) || Translate(filter, FilterHook.Output, packet) is not { } sent)
        {
            return;
        }

        if (sent != packet)
        {
            if (RouteFrom(machine, sent.Destination!, filter) is not var (other, _))
            {
                return;
            }

            sent = sent with { OutInterface = other };
        }

        if (!Judge(filter, FilterWalk.Judge, FilterHook.Output, sent))
        {
            return;
        }

        var answer = packet.Reply() with { InInterface = sent.OutInterface };
        if (sent.OutInterface is "lo")
        {
            CheckTaken(filter, sent with { InInterface = "lo", OutInterface = string.Empty }, sent == packet);
        }
        else if (Judge(filter, FilterWalk.Judge, FilterHook.Input, answer))
        {
            CheckNextMachine(filter, sent with { Source = packet.Source });
        }
    }

    /// <summary>A packet that a container, or another machine, sends this machine.</summary>
    private void CheckArrived(MachineName machine, string? device, FilterPacket packet)
    {
        if (FilterOf(machine) is not { } filter)
        {
            return;
        }

        packet = packet with { InInterface = device };
        if (RouteFrom(machine, packet.Destination!, filter) is not var (leaves, _))
        {
            return;
        }

        if (leaves == device && filter.SeesBridgedFrames is not true)
        {
            Conclude(filter, filter.SeesBridgedFrames is false ? Texts.NotFiltered(device!) : Texts.FilterNotKnown(FilterProbes.BridgedFrames));
            return;
        }

        if (!Judge(filter, FilterWalk.JudgeUntranslated, FilterHook.Prerouting, packet) || Translate(filter, FilterHook.Prerouting, packet) is not { } taken)
        {
            return;
        }

        if (taken != packet)
        {
            if (RouteFrom(machine, taken.Destination!, filter) is not var (other, _))
            {
                return;
            }

            leaves = other;
        }

        if (leaves is "lo")
        {
            CheckTaken(filter, taken, taken == packet);
            return;
        }

        taken = taken with { OutInterface = leaves };
        if (Judge(filter, FilterWalk.Judge, FilterHook.Forward, taken) && Judge(filter, FilterWalk.Judge, FilterHook.Forward, taken.Reply()))
        {
            CheckNextMachine(filter, taken with { Source = null });
        }
    }

    /// <summary>The machine itself takes it; a port that a container publishes is handed on by a program of the engine's.</summary>
    private void CheckTaken(MachineFilter filter, FilterPacket packet, bool isAsAsked)
    {
        if (!Judge(filter, FilterWalk.Judge, FilterHook.Input, packet)
            || !Judge(filter, FilterWalk.Judge, FilterHook.Output, packet.Reply() with { OutInterface = packet.InInterface }))
        {
            return;
        }

        if (isAsAsked && _aim.Port is { } port && Publisher(filter.Machine, port) is { NetworkMode: not "host" } publisher
            && AddressOn(publisher) is { } address && TryParse(address, out var behind))
        {
            CheckSent(filter.Machine, packet with
            {
                InInterface = string.Empty,
                Source = null,
                Destination = behind,
                DestinationPort = publisher.Ports.First(found => found.HostPort == port).ContainerPort,
            });
            return;
        }

        Conclude(filter, null);
    }

    /// <summary>Goes on where the packet arrives on another machine of the lab.</summary>
    private void CheckNextMachine(MachineFilter filter, FilterPacket packet)
    {
        Conclude(filter, null);
        foreach (var state in _context.Snapshot.States.Where(state => state.Machine != filter.Machine && GoesOn))
        {
            if (state.Swarm.NodeAddress == packet.Destination?.ToString() && FilterOf(state.Machine) is { } next
                && RouteFrom(state.Machine, AddressOf(filter.Machine), next) is var (device, _))
            {
                CheckArrived(state.Machine, device is "lo" ? null : device, packet with { OutInterface = string.Empty });
            }
        }
    }

    /// <summary>A packet within a network that has devices, or a name space, of its own; between machines it travels in UDP.</summary>
    private void CheckCarried(NetworkFact network, FilterPacket packet)
    {
        var machines = _target is { } target && target.Machine != _from.Machine ? new[] { _from.Machine, target.Machine } : [_from.Machine];
        foreach (var machine in machines.Where(_ => GoesOn))
        {
            if (FilterOf(machine) is not { } filter || (network.Driver is not "overlay" && !CheckPluginBridge(filter, network, packet)))
            {
                continue;
            }

            if (machines.Length > 1 && !CheckOuter(filter, network, machine == _from.Machine ? machines[1] : machines[0], machine == _from.Machine))
            {
                continue;
            }

            Conclude(filter, machines.Length == 1 && network.Driver is "overlay" ? Texts.NotFiltered(network.Name) : null);
        }
    }

    private bool CheckPluginBridge(MachineFilter filter, NetworkFact network, FilterPacket packet)
    {
        if (filter.SeesBridgedFrames is not true)
        {
            return true;
        }

        var here = new Location(filter.Machine, null);
        if (Ask(new Probe(filter.Machine, null, FilterProbes.Bridges), Texts.PacketFilter(filter.Machine), FilterProbes.Bridges, here) is not { } output)
        {
            return false;
        }

        var device = NetworkDevices.FindDevice(output.StandardOutput, NetworkDevices.ShortId(network))?.Name;
        packet = packet with { InInterface = device, OutInterface = device };
        return Judge(filter, FilterWalk.Judge, FilterHook.Forward, packet) && Judge(filter, FilterWalk.Judge, FilterHook.Forward, packet.Reply());
    }

    private bool CheckOuter(MachineFilter filter, NetworkFact network, MachineName other, bool isSender)
    {
        // A plugin may use any port.
        var outer = new FilterPacket { Protocol = "udp", DestinationPort = network.Driver is "overlay" ? OverlayPort : null };
        var peer = AddressOf(other);
        if (peer is null || RouteFrom(filter.Machine, peer, filter) is not var (device, _))
        {
            return GoesOn;
        }

        return isSender
            ? Judge(filter, FilterWalk.Judge, FilterHook.Output, outer with { OutInterface = device, Source = AddressOf(filter.Machine), Destination = peer })
            : Judge(filter, FilterWalk.Judge, FilterHook.Input, outer with { InInterface = device, Source = peer, Destination = AddressOf(filter.Machine) });
    }

    /// <summary>True where the packet goes on; otherwise what stopped it, or what cannot be told, has become a hop.</summary>
    private bool Judge(
        MachineFilter filter,
        Func<FilterRules, FilterSurroundings, FilterHook, FilterPacket, FilterVerdict> judge,
        FilterHook hook,
        FilterPacket packet)
    {
        var verdict = judge(filter.Rules, filter.Surroundings, hook, packet);
        var rule = verdict.Table is "filter" or "" ? verdict.Rule : $"-t {verdict.Table} {verdict.Rule}";
        switch (verdict.Kind)
        {
            case FilterVerdictKind.Accepted:
                return true;
            case FilterVerdictKind.Unknown:
                Add(Texts.PacketFilter(filter.Machine), HopState.Unknown, Texts.DependsOn(rule), filter.Machine, FilterProbes.Rules);
                return false;
            default:
                Break(
                    Texts.PacketFilter(filter.Machine),
                    verdict.Kind is FilterVerdictKind.Rejected ? Texts.RuleRejects(rule)
                        : packet.IsReply ? Texts.RuleDropsReply(rule) : Texts.RuleDrops(rule),
                    filter.Machine, FilterProbes.Rules);
                return false;
        }
    }

    /// <summary>The packet with the destination it really gets; null where that cannot be told, which has become a hop.</summary>
    private FilterPacket? Translate(MachineFilter filter, FilterHook hook, FilterPacket packet)
    {
        switch (FilterWalk.Translate(filter.Rules, filter.Surroundings, hook, packet))
        {
            case NoTranslation:
                return packet;
            case TranslationTo to:
                return packet with
                {
                    Destination = to.Address ?? IPAddress.Loopback,
                    DestinationPort = to.Port ?? packet.DestinationPort,
                };
            case UnknownTranslation unknown:
                Add(
                    Texts.PacketFilter(filter.Machine), HopState.Unknown, Texts.DependsOn($"-t nat {unknown.Rule}"), filter.Machine,
                    FilterProbes.Rules);
                return null;
            default:
                throw new InvalidOperationException("No such translation.");
        }
    }

    /// <summary>Says that nothing is in the way on this machine, unless its rules were not all read.</summary>
    private void Conclude(MachineFilter filter, string? fact)
    {
        var other = filter.OtherRules is { } where ? Texts.OtherRules(where) : null;
        Add(
            Texts.PacketFilter(filter.Machine), other is null ? HopState.Sound : HopState.Unknown, other ?? fact ?? Texts.NoRuleInTheWay,
            filter.Machine, FilterProbes.Rules);
    }

    /// <summary>The machine's rules with what they may ask for; null where they cannot be had, or are still missing.</summary>
    private MachineFilter? FilterOf(MachineName machine)
    {
        var here = new Location(machine, null);
        var name = Texts.PacketFilter(machine);
        var rules = Ask(new Probe(machine, null, FilterProbes.Rules), name, FilterProbes.Rules, here);
        var devices = Ask(new Probe(machine, null, ProbeLine.Interfaces), name, ProbeLine.Interfaces, here);
        var bridged = Ask(new Probe(machine, null, FilterProbes.BridgedFrames), name, FilterProbes.BridgedFrames, here);
        var tables = Ask(new Probe(machine, null, FilterProbes.Tables), name, FilterProbes.Tables, here);
        if (rules is not { ExitCode: 0 } || devices is null || bridged is null || tables is null)
        {
            return null;
        }

        if (FilterRulesParser.Parse(rules.StandardOutput) is not { } parsed)
        {
            Add(name, HopState.Unknown, Texts.FilterNotRead, machine, FilterProbes.Rules);
            return null;
        }

        var state = _context.Snapshot.States.First(state => state.Machine == machine);
        var native = tables.ExitCode == 0 ? FilterProbes.FindNativeTable(tables.StandardOutput) : null;
        return new(
            machine,
            parsed,
            new()
            {
                LocalAddresses = InterfaceListing.Parse(devices.StandardOutput)
                    .SelectMany(device => device.Addresses)
                    .Select(address => TryParse(address.Split('/')[0], out var own) ? own : null)
                    .OfType<IPAddress>()
                    .ToFrozenSet(),
                Sets = new Dictionary<string, IReadOnlyList<IPNetwork>> { [BridgesSet] = SubnetsOf(state) },
            },
            bridged.ExitCode != 0 ? false : bridged.StandardOutput.Trim() switch { "1" => true, "0" => false, _ => null },
            FilterProbes.HasOtherKind(rules.StandardError) ? "iptables-legacy-save" : native is null ? null : $"nft list table {native}");
    }

    /// <summary>The device a machine sends by, and the address it gives itself; null where there is none, or it is not known yet.</summary>
    private (string Device, IPAddress? Source)? RouteFrom(MachineName machine, IPAddress? destination, MachineFilter filter)
    {
        if (destination is null)
        {
            return null;
        }

        if (filter.Surroundings.IsLocal(destination) is true)
        {
            return ("lo", destination);
        }

        var line = ProbeLine.RouteTo(destination.ToString());
        var output = Ask(new Probe(machine, null, line), Texts.PacketFilter(machine), line, new(machine, null));
        return output is { ExitCode: 0 } && RouteAnswer.Parse(output.StandardOutput) is { } route
            ? (route.Device, TryParse(route.Source, out var source) ? source : null)
            : null;
    }

    /// <summary>The address a container's packet bears, and the bridge device of the machine that it comes in by.</summary>
    private (IPAddress Source, string? Device)? SourceNetwork(ContainerFact container)
    {
        var state = _context.Snapshot.States.First(state => state.Machine == _from.Machine);
        var source = _source is { Length: > 0 } known ? known
            : container.Networks.Count(network => network.Address.Length > 0) == 1 ? AddressOn(container) : null;
        if (source is null || !TryParse(source, out var address))
        {
            return null;
        }

        var network = state.Networks.FirstOrDefault(network => container.Networks.Any(own => own.Address == source && IsNetwork(own, network)))
            ?? state.Networks.FirstOrDefault(network => network.Driver is "bridge" && network.Pools.Any(pool => Contains(pool, address)));
        return network is { Driver: "bridge" } && NetworkDevices.BridgeOf(network) is { } bridge ? (address, bridge) : null;
    }

    private IPAddress? AddressOf(MachineName machine) =>
        TryParse(_context.Snapshot.States.First(state => state.Machine == machine).Swarm.NodeAddress, out var address) ? address : null;

    private ContainerFact? Publisher(MachineName machine, int port) => _context.Snapshot.States
        .First(state => state.Machine == machine).Containers
        .FirstOrDefault(container => container.IsRunning && container.Ports.Any(found => found.HostPort == port && found.Protocol is "tcp"));

    private static string? AddressOn(ContainerFact container) =>
        container.Networks.Select(network => network.Address).FirstOrDefault(address => address.Length > 0);

    private static IPAddress? OwnAddress(ContainerFact container, NetworkFact network) =>
        container.Networks.FirstOrDefault(own => IsNetwork(own, network)) is { } attachment && TryParse(attachment.Address, out var address) ? address : null;

    private static bool IsNetwork(AttachmentFact own, NetworkFact network) =>
        own.NetworkId.Length > 0 ? own.NetworkId == network.Id : own.Network == network.Name;

    private static List<IPNetwork> SubnetsOf(EngineState state) =>
    [
        .. state.Networks
            .Where(network => network is { Driver: "bridge", IsInternal: false })
            .SelectMany(network => network.Pools)
            .Select(pool => IPNetwork.TryParse(pool.Subnet, out var range) ? range : (IPNetwork?)null)
            .OfType<IPNetwork>(),
    ];

    private static bool Contains(AddressPool pool, IPAddress address) => IPNetwork.TryParse(pool.Subnet, out var range) && range.Contains(address);

    private static bool TryParse(string text, out IPAddress address) =>
        IPAddress.TryParse(text, out address!) && address.AddressFamily is AddressFamily.InterNetwork;

    /// <summary>A machine's rules.</summary>
    /// <param name="Machine">Whose.</param>
    /// <param name="Rules">As iptables shows them.</param>
    /// <param name="Surroundings">What they may ask for.</param>
    /// <param name="SeesBridgedFrames">Frames within a bridge pass them too; null where that is not known.</param>
    /// <param name="OtherRules">The command that shows further rules, which were not read; null where there are none.</param>
    private sealed record MachineFilter(
        MachineName Machine, FilterRules Rules, FilterSurroundings Surroundings, bool? SeesBridgedFrames, string? OtherRules);
}
