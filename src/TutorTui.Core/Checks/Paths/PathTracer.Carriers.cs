using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Paths;

/// <content>The middle of the path: the bridge on one machine, the tunnel between two.</content>
internal sealed partial class PathTracer
{
    /// <summary>On one machine the network's bridge carries the packet.</summary>
    private void CheckBridge()
    {
        if (_target is not { } target || target.Machine != _from.Machine || SharedNetwork() is not { } network
            || NetworkDevices.BridgeOf(network) is not { } bridge)
        {
            return;
        }

        var line = NetworkDevices.ShowDevice(bridge);
        var here = new Location(_from.Machine, null);
        if (Ask(new Probe(_from.Machine, null, line), Texts.Bridge, line, here) is { } output)
        {
            var device = NetworkDevices.FindDevice(output.StandardOutput, bridge);
            Evaluate(
                device is { IsUp: true }, Texts.Bridge,
                device is null ? Texts.NoBridgeDevice(_from.Machine, bridge, network.Name)
                    : device.IsUp ? Texts.Carries(bridge, network.Name)
                    : Texts.SwitchedOff(bridge, network.Name),
                here.Viewpoint, line);
        }
    }

    /// <summary>
    /// Between machines a VXLAN tunnel carries the packet. The engine reports the tunnels of its own driver; other drivers have
    /// devices.
    /// </summary>
    private void CheckTunnel()
    {
        if (_target is not { } target || target.Machine == _from.Machine || SharedNetwork() is not { } network)
        {
            return;
        }

        if (network.Driver is "overlay")
        {
            CheckPeers(network, _context.Snapshot.States.First(state => state.Machine == target.Machine).Swarm.NodeAddress, target.Machine);
            return;
        }

        foreach (var machine in new[] { _from.Machine, target.Machine }.Where(_ => GoesOn))
        {
            CheckTunnelDevice(network, machine);
        }
    }

    private void CheckPeers(NetworkFact network, string address, MachineName other)
    {
        var line = NetworkDevices.ShowPeers(network);
        var here = new Location(_from.Machine, null);
        if (Ask(new Probe(_from.Machine, null, line), Texts.Tunnel, line, here) is { ExitCode: 0 } output)
        {
            var isPeer = output.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(address);
            Evaluate(
                isPeer, Texts.Tunnel,
                isPeer ? Texts.HasTunnel(_from.Machine, network.Name, other, address)
                    : Texts.NoTunnel(_from.Machine, network.Name, other, address),
                here.Viewpoint, line);
        }
    }

    private void CheckTunnelDevice(NetworkFact network, MachineName machine)
    {
        var there = new Location(machine, null);
        var name = Texts.TunnelOn(machine);
        if (Ask(new Probe(machine, null, NetworkDevices.ListTunnels), name, NetworkDevices.ListTunnels, there) is not { ExitCode: 0 } output)
        {
            return;
        }

        if (NetworkDevices.FindDevice(output.StandardOutput, NetworkDevices.ShortId(network)) is not { } device)
        {
            Add(name, HopState.Unknown, Texts.NoTunnelDevice(network.Name), there.Viewpoint, NetworkDevices.ListTunnels);
            return;
        }

        Evaluate(
            device.IsUp, name,
            device.IsUp ? Texts.Carries(device.Name, network.Name) : Texts.SwitchedOff(device.Name, network.Name),
            there.Viewpoint, NetworkDevices.ShowDevice(device.Name));
    }

    /// <summary>
    /// The network that both ends share, as known to the sender's machine; if the sender is the machine itself, the target's
    /// network.
    /// </summary>
    private NetworkFact? SharedNetwork()
    {
        var shared = _target?.Container.Networks.FirstOrDefault(theirs =>
            _from.Container is not { NetworkMode: not "host" } container || container.Networks.Any(mine => IsSame(mine, theirs)));
        return shared is null
            ? null
            : _context.Snapshot.States.First(state => state.Machine == _from.Machine).Networks.FirstOrDefault(network =>
                shared.NetworkId.Length > 0 ? network.Id == shared.NetworkId : network.Name == shared.Network);
    }
}
