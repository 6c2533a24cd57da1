using System.Net;
using TutorTui.NetworkPlugin.Netlink;

namespace TutorTui.NetworkPlugin.Driver;

/// <summary>
/// The data plane: a bridge and a VXLAN tunnel for each network, a veth pair for each endpoint. The kernel's devices are
/// the only state, so a restart loses nothing.
/// </summary>
internal sealed class NetworkDriver(Func<IEnumerable<string>> readRoutes)
{
    /// <summary>Prefix of the interface inside a container; the engine adds the number.</summary>
    public const string InterfacePrefix = "ethwe";

    /// <summary>As in the book: 1500 minus the tunnel's headers and some room for encryption.</summary>
    private const uint Mtu = 1376;

    private const ushort TunnelPort = 6784;
    private static readonly IPAddress TunnelGroup = IPAddress.Parse("239.76.101.119");
    private readonly Lock _one = new();
    private readonly LinkConfiguration _linkConfiguration = new();

    public void CreateNetwork(string networkId)
    {
        lock (_one)
        {
            Ensure(networkId);
        }
    }

    public void DeleteNetwork(string networkId)
    {
        lock (_one)
        {
            _linkConfiguration.Delete(LinkNames.Tunnel(networkId));
            _linkConfiguration.Delete(LinkNames.Bridge(networkId));
        }
    }

    /// <summary>Creates the endpoint's veth pair.</summary>
    /// <returns>The name of the end that the engine moves into the container.</returns>
    public string Join(string networkId, string endpointId)
    {
        lock (_one)
        {
            Ensure(networkId);
            var (host, container) = (LinkNames.HostEnd(endpointId), LinkNames.ContainerEnd(endpointId));
            _linkConfiguration.AddPair(host, container, Mtu);
            _linkConfiguration.Enable(host, Mtu, LinkNames.Bridge(networkId));
            return container;
        }
    }

    /// <summary>Removes the pair; its other end goes with it.</summary>
    public void Leave(string endpointId)
    {
        lock (_one)
        {
            _linkConfiguration.Delete(LinkNames.HostEnd(endpointId));
        }
    }

    private void Ensure(string networkId)
    {
        var (bridge, tunnel) = (LinkNames.Bridge(networkId), LinkNames.Tunnel(networkId));
        _linkConfiguration.AddBridge(bridge);
        _linkConfiguration.AddVxlan(tunnel, LinkNames.Vni(networkId), TunnelGroup, Underlay.Find(readRoutes()), TunnelPort);
        _linkConfiguration.Enable(tunnel, Mtu, bridge);
        _linkConfiguration.Enable(bridge, Mtu, bridge: null);
    }
}
