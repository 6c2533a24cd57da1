using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>One condition of a rule (iptables(8), iptables-extensions(8)).</summary>
internal abstract record RuleMatch
{
    private protected RuleMatch()
    {
    }

    /// <summary>Whether the packet meets it.</summary>
    public abstract Certainty Test(FilterPacket packet, FilterSurroundings surroundings);
}

/// <summary><c>-i</c> or <c>-o</c>; a name that ends in <c>+</c> stands for all that begin so.</summary>
internal sealed record InterfaceMatch(bool IsOut, string Name, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) => Name is "+"
        ? Certainty.Yes.Negate(IsNegated)
        : (IsOut ? packet.OutInterface : packet.InInterface) is { } device
            ? Certainties.Of(Name is [.. var start, '+'] ? device.StartsWith(start, StringComparison.Ordinal) : device == Name).Negate(IsNegated)
            : Certainty.Unknown;
}

/// <summary><c>-s</c> or <c>-d</c>.</summary>
internal sealed record AddressMatch(bool IsDestination, IPNetwork Range, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) =>
        Certainties.Of((IsDestination ? packet.Destination : packet.Source) is { } address ? Range.Contains(address) : null).Negate(IsNegated);
}

/// <summary><c>-m iprange</c>.</summary>
internal sealed record AddressSpanMatch(bool IsDestination, IPAddress First, IPAddress Last, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) =>
        Certainties.Of((IsDestination ? packet.Destination : packet.Source) is { } address ? Contains(address) : null).Negate(IsNegated);

    private bool? Contains(IPAddress address)
    {
        var (first, bytes, last) = (First.GetAddressBytes(), address.GetAddressBytes(), Last.GetAddressBytes());
        return first.Length == bytes.Length && bytes.Length == last.Length
            ? first.AsSpan().SequenceCompareTo(bytes) <= 0 && bytes.AsSpan().SequenceCompareTo(last) <= 0
            : null;
    }
}

/// <summary><c>-p</c>.</summary>
internal sealed record ProtocolMatch(string Protocol, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) =>
        Certainties.Of(packet.Protocol == Protocol).Negate(IsNegated);
}

/// <summary><c>--dport</c>, <c>--sport</c> and <c>-m multiport</c>.</summary>
internal sealed record PortMatch(PortSide Side, ImmutableArray<PortSpan> Spans, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) => (Side switch
    {
        PortSide.Source => Covers(packet.SourcePort),
        PortSide.Destination => Covers(packet.DestinationPort),
        _ => Certainties.Any([Covers(packet.SourcePort), Covers(packet.DestinationPort)]),
    }).Negate(IsNegated);

    private Certainty Covers(int? port) => port is { } number
        ? Certainties.Of(Spans.Any(span => span.First <= number && number <= span.Last))
        : Spans is [{ First: 0, Last: ushort.MaxValue }] ? Certainty.Yes : Certainty.Unknown;
}

/// <summary>Whose port is meant.</summary>
internal enum PortSide
{
    /// <summary>The sender's.</summary>
    Source,

    /// <summary>The receiver's.</summary>
    Destination,

    /// <summary>One of the two.</summary>
    Either,
}

/// <summary>Ports from the first to the last, both included.</summary>
internal readonly record struct PortSpan(int First, int Last);

/// <summary><c>--ctstate</c> and <c>--state</c>: NEW is a connection's first packet, ESTABLISHED its answer.</summary>
internal sealed record StateMatch(FrozenSet<string> States, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings)
    {
        // Whether address translation has touched the connection (SNAT, DNAT) is not kept with a packet.
        var isMeant = States.Contains(packet.IsReply ? "ESTABLISHED" : "NEW");
        return Certainties.Of(isMeant ? true : States.Contains("DNAT") || States.Contains("SNAT") ? null : false).Negate(IsNegated);
    }
}

/// <summary><c>-m addrtype</c>.</summary>
internal sealed record AddressTypeMatch(bool IsDestination, FrozenSet<string> Types, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings)
    {
        var address = IsDestination ? packet.Destination : packet.Source;
        return Certainties.Of(TypeOf(address, surroundings) is { } type ? Types.Contains(type) : null).Negate(IsNegated);
    }

    private static string? TypeOf(IPAddress? address, FilterSurroundings surroundings) => surroundings.IsLocal(address) switch
    {
        true => "LOCAL",
        null => null,
        false when address!.GetAddressBytes() is [>= 224, ..] bytes => bytes[0] < 240 ? "MULTICAST" : "BROADCAST",
        false => "UNICAST",
    };
}

/// <summary><c>-p icmp --icmp-type</c>: a ping is type 8, its answer type 0 (RFC 792).</summary>
internal sealed record IcmpTypeMatch(int Type, bool IsNegated) : RuleMatch
{
    /// <summary>All types there are.</summary>
    public const int Any = 255;

    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) => packet.Protocol is not "icmp"
        ? Certainty.No
        : Certainties.Of(Type is Any || Type == (packet.IsReply ? 0 : 8)).Negate(IsNegated);
}

/// <summary><c>--tcp-flags</c>: a connection begins with SYN, and is answered by SYN and ACK.</summary>
internal sealed record TcpFlagsMatch(FrozenSet<string> Mask, FrozenSet<string> Wanted, bool IsNegated) : RuleMatch
{
    private static readonly FrozenSet<string> First = ["SYN"];
    private static readonly FrozenSet<string> Answer = ["SYN", "ACK"];

    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) => packet.Protocol is not "tcp"
        ? Certainty.No
        : Certainties.Of((packet.IsReply ? Answer : First).Intersect(Mask).ToHashSet().SetEquals(Wanted)).Negate(IsNegated);
}

/// <summary><c>-m set --match-set NAME src|dst</c>.</summary>
internal sealed record SetMatch(string Name, string Direction, bool IsNegated) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings)
    {
        var address = Direction switch { "src" => packet.Source, "dst" => packet.Destination, _ => null };
        return Certainties.Of(address is not null && surroundings.Sets.TryGetValue(Name, out var ranges)
            ? ranges.Any(range => range.Contains(address))
            : null).Negate(IsNegated);
    }
}

/// <summary>A condition that this model does not know.</summary>
/// <param name="Text">As the rule has it.</param>
internal sealed record UnknownMatch(string Text) : RuleMatch
{
    public override Certainty Test(FilterPacket packet, FilterSurroundings surroundings) => Certainty.Unknown;
}
