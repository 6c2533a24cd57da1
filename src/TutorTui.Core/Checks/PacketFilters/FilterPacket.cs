using System.Net;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>One IPv4 packet as netfilter sees it at one hook. What is null is not known, and rules that ask for it cannot be decided.</summary>
internal sealed record FilterPacket
{
    /// <summary>The device it came in by; empty for packets that the machine itself sends.</summary>
    public string? InInterface { get; init; } = string.Empty;

    /// <summary>The device it leaves by; empty for packets that the machine itself takes.</summary>
    public string? OutInterface { get; init; } = string.Empty;

    public IPAddress? Source { get; init; }

    public IPAddress? Destination { get; init; }

    /// <summary>In lower case: <c>tcp</c>, <c>udp</c>, <c>icmp</c>.</summary>
    public required string Protocol { get; init; }

    public int? SourcePort { get; init; }

    public int? DestinationPort { get; init; }

    /// <summary>False for the first packet of a connection, true for the answer to it.</summary>
    public bool IsReply { get; init; }

    /// <summary>The answer on the same way back: ends and ports change places.</summary>
    public FilterPacket Reply() => this with
    {
        InInterface = OutInterface,
        OutInterface = InInterface,
        Source = Destination,
        Destination = Source,
        SourcePort = DestinationPort,
        DestinationPort = SourcePort,
        IsReply = !IsReply,
    };
}
