using System.Net;
using System.Runtime.InteropServices;

namespace TutorTui.NetworkPlugin.Netlink;

/// <summary>Creates and removes network devices. Creating an existing device and removing a missing one are not errors.</summary>
internal sealed partial class LinkConfiguration
{
    private const ushort NewLink = 16;
    private const ushort DeleteLink = 17;
    private const ushort Request = 0x1 | 0x4;
    private const ushort Create = Request | 0x200 | 0x400;
    private const uint Up = 1;
    private const ushort Name = 3;
    private const ushort Mtu = 4;
    private const ushort Master = 10;
    private const ushort LinkInfo = 18;
    private const ushort Kind = 1;
    private const ushort Data = 2;
    private const ushort VxlanId = 1;
    private const ushort VxlanGroup = 2;
    private const ushort VxlanLink = 3;
    private const ushort VxlanPort = 15;
    private const ushort VethPeer = 1;
    private const int AlreadyExists = 17;
    private const int NoSuchDevice = 19;
    private uint _sequence;

    public static bool Exists(string name) => Index(name) != 0;

    public void AddBridge(string name) =>
        Send($"make the bridge {name}", Message(NewLink, Create)
            .Add(Name, name)
            .Nest(LinkInfo, info => info.Add(Kind, "bridge")), AlreadyExists);

    /// <summary>A VXLAN device (RFC 7348) that floods through a multicast group on the underlay.</summary>
    public void AddVxlan(string name, uint vni, IPAddress group, string underlay, ushort port) =>
        Send($"make the tunnel {name}", Message(NewLink, Create)
            .Add(Name, name)
            .Nest(LinkInfo, info => info.Add(Kind, "vxlan").Nest(Data, data => data
                .Add(VxlanId, vni)
                .Add(VxlanGroup, group.GetAddressBytes())
                .Add(VxlanLink, (uint)Index(underlay))
                .Add(VxlanPort, [(byte)(port >> 8), (byte)port]))), AlreadyExists);

    public void AddPair(string name, string peer, uint mtu) =>
        Send($"make the pair {name}", Message(NewLink, Create)
            .Add(Name, name)
            .Add(Mtu, mtu)
            .Nest(LinkInfo, info => info.Add(Kind, "veth").Nest(Data, data => data
                .Nest(VethPeer, end => end.AddLinkHeader().Add(Name, peer).Add(Mtu, mtu)))), AlreadyExists);

    /// <summary>Sets the MTU, attaches the device to a bridge if one is given, and brings it up.</summary>
    public void Enable(string name, uint mtu, string? bridge)
    {
        var message = new NetlinkMessage(NewLink, Request, ++_sequence, Index(name), Up, Up).Add(Mtu, mtu);
        Send($"switch {name} on", bridge is null ? message : message.Add(Master, (uint)Index(bridge)));
    }

    public void Delete(string name)
    {
        if (Exists(name))
        {
            Send($"remove {name}", new NetlinkMessage(DeleteLink, Request, ++_sequence, Index(name)), NoSuchDevice);
        }
    }

    private NetlinkMessage Message(ushort type, ushort flags) => new(type, flags, ++_sequence);

    /// <summary>Sends one request.</summary>
    /// <param name="what">What the request does, for the error's text.</param>
    /// <param name="message">The request.</param>
    /// <param name="harmless">The errno that means that nothing had to be done.</param>
    private static void Send(string what, NetlinkMessage message, int harmless = 0)
    {
        using var socket = new RouteSocket();
        var errno = socket.Request(message.ToArray());
        if (errno != 0 && errno != harmless)
        {
            throw new NetlinkException(what, errno);
        }
    }

    /// <summary>The device's number, or 0 when there is none of that name.</summary>
    [LibraryImport("libc", EntryPoint = "if_nametoindex", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Index(string name);
}
