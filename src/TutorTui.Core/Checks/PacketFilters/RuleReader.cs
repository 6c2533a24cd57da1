using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>Reads the words of one rule.</summary>
internal sealed class RuleReader
{
    /// <summary>Modules whose name alone asks for nothing: what is asked are their options.</summary>
    private static readonly FrozenSet<string> Quiet =
        ["addrtype", "comment", "conntrack", "icmp", "iprange", "multiport", "set", "state", "tcp", "udp"];

    private readonly ImmutableArray<string> _words;
    private readonly ImmutableArray<RuleMatch>.Builder _matches = ImmutableArray.CreateBuilder<RuleMatch>();
    private int _at;

    private RuleReader(ImmutableArray<string> words) => _words = words;

    /// <summary>The rule of these words, which stand behind the chain's name.</summary>
    public static FilterRule Read(string chain, ImmutableArray<string> words)
    {
        var reader = new RuleReader(words);
        string? target = null;
        var isGoto = false;
        while (target is null && reader._at < words.Length)
        {
            if (words[reader._at] is "-j" or "-g" && reader._at + 1 < words.Length)
            {
                (isGoto, target) = (words[reader._at] is "-g", words[reader._at + 1]);
                reader._at += 2;
            }
            else
            {
                reader.ReadMatch();
            }
        }

        return new(
            RuleWords.Join(["-A", chain, .. words]), chain, reader._matches.ToImmutable(), target, isGoto, words[Math.Min(reader._at, words.Length)..]);
    }

    private void ReadMatch()
    {
        var isNegated = _words[_at] is "!";
        _at += isNegated ? 1 : 0;
        var option = Next();
        RuleMatch? match = option switch
        {
            "-m" or "--match" => NextIs(isNegated, name => Quiet.Contains(name) ? null : new UnknownMatch($"-m {name}"), option),
            "--comment" => NextIs(isNegated, _ => null, option),
            "-i" or "--in-interface" => NextIs(isNegated, name => new InterfaceMatch(IsOut: false, name, isNegated), option),
            "-o" or "--out-interface" => NextIs(isNegated, name => new InterfaceMatch(IsOut: true, name, isNegated), option),
            "-s" or "--source" => NextIs(isNegated, range => ReadRange(range, isNegated, isDestination: false), option),
            "-d" or "--destination" => NextIs(isNegated, range => ReadRange(range, isNegated, isDestination: true), option),
            "--src-range" => NextIs(isNegated, span => ReadSpan(span, isNegated, isDestination: false), option),
            "--dst-range" => NextIs(isNegated, span => ReadSpan(span, isNegated, isDestination: true), option),
            "-p" or "--protocol" => NextIs(isNegated, name => ReadProtocol(name, isNegated), option),
            "--dport" or "--dports" or "--destination-port" or "--destination-ports" =>
                NextIs(isNegated, ports => ReadPorts(PortSide.Destination, ports, isNegated), option),
            "--sport" or "--sports" or "--source-port" or "--source-ports" =>
                NextIs(isNegated, ports => ReadPorts(PortSide.Source, ports, isNegated), option),
            "--ports" => NextIs(isNegated, ports => ReadPorts(PortSide.Either, ports, isNegated), option),
            "--ctstate" or "--state" => NextIs(isNegated, states => new StateMatch(List(states), isNegated), option),
            "--dst-type" => NextIs(isNegated, types => new AddressTypeMatch(IsDestination: true, List(types), isNegated), option),
            "--src-type" => NextIs(isNegated, types => new AddressTypeMatch(IsDestination: false, List(types), isNegated), option),
            "--icmp-type" => NextIs(isNegated, type => ReadIcmpType(type, isNegated), option),
            "--tcp-flags" when _at + 1 < _words.Length => new TcpFlagsMatch(List(Next()), List(Next()), isNegated),
            "--syn" => new TcpFlagsMatch(["FIN", "SYN", "RST", "ACK"], ["SYN"], isNegated),
            "--match-set" when _at + 1 < _words.Length => new SetMatch(Next(), Next(), isNegated),
            _ => ReadUnknown(option, isNegated),
        };
        if (match is not null)
        {
            _matches.Add(match);
        }
    }

    private string Next() => _at < _words.Length ? _words[_at++] : string.Empty;

    /// <summary>An option with one value; one whose value is missing is not known.</summary>
    private RuleMatch? NextIs(bool isNegated, Func<string, RuleMatch?> read, string option) =>
        _at < _words.Length ? read(Next()) : ReadUnknown(option, isNegated);

    private UnknownMatch ReadUnknown(string option, bool isNegated)
    {
        List<string> words = isNegated ? ["!", option] : [option];
        while (_at < _words.Length && _words[_at] is not (['-', ..] or "!"))
        {
            words.Add(Next());
        }

        return new(RuleWords.Join(words));
    }

    private static RuleMatch ReadRange(string range, bool isNegated, bool isDestination) =>
        TryParseRange(range, out var network)
            ? new AddressMatch(isDestination, network, isNegated)
            : new UnknownMatch(range);

    /// <summary>An address alone, with a prefix length, or with a mask that is one.</summary>
    private static bool TryParseRange(string range, out IPNetwork network)
    {
        network = default;
        var slash = range.IndexOf('/', StringComparison.Ordinal);
        var (address, mask) = slash < 0 ? (range, "32") : (range[..slash], range[(slash + 1)..]);
        if (!TryParseAddress(address, out var parsed))
        {
            return false;
        }

        if (!int.TryParse(mask, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            if (!TryParseAddress(mask, out var bits))
            {
                return false;
            }

            var number = BitConverter.ToUInt32([.. bits.GetAddressBytes().Reverse()]);
            length = System.Numerics.BitOperations.LeadingZeroCount(~number);
            if (length < 32 && number << length != 0)
            {
                return false;
            }
        }

        if (length > 32)
        {
            return false;
        }

        var start = BitConverter.ToUInt32([.. parsed.GetAddressBytes().Reverse()]) & (length == 0 ? 0 : uint.MaxValue << (32 - length));
        network = new(new IPAddress([.. BitConverter.GetBytes(start).Reverse()]), length);
        return true;
    }

    private static RuleMatch ReadSpan(string span, bool isNegated, bool isDestination) =>
        span.Split('-') is [var first, var last] && TryParseAddress(first, out var from) && TryParseAddress(last, out var to)
            ? new AddressSpanMatch(isDestination, from, to, isNegated)
            : new UnknownMatch(span);

    /// <summary>Four numbers with dots: <see cref="IPAddress"/> itself takes less for an address, too.</summary>
    private static bool TryParseAddress(string text, out IPAddress address) =>
        IPAddress.TryParse(text, out address!) && address.AddressFamily is AddressFamily.InterNetwork && text.Count(c => c == '.') == 3;

    private static RuleMatch? ReadProtocol(string name, bool isNegated) => name switch
    {
        "all" or "0" when !isNegated => null,
        "6" => new ProtocolMatch("tcp", isNegated),
        "17" => new ProtocolMatch("udp", isNegated),
        "1" => new ProtocolMatch("icmp", isNegated),
        _ => new ProtocolMatch(name, isNegated),
    };

    private static RuleMatch ReadPorts(PortSide side, string ports, bool isNegated)
    {
        var spans = ImmutableArray.CreateBuilder<PortSpan>();
        foreach (var span in ports.Split(','))
        {
            // A range may lack one end: :80, 1024:
            var (first, last) = span.Split(':') switch
            {
                [var only] => (only, only),
                [var from, var to] => (from.Length == 0 ? "0" : from, to.Length == 0 ? $"{ushort.MaxValue}" : to),
                _ => (string.Empty, string.Empty),
            };
            if (!TryParsePort(first, out var start) || !TryParsePort(last, out var end))
            {
                return new UnknownMatch(ports);
            }

            spans.Add(new(start, end));
        }

        return new PortMatch(side, spans.ToImmutable(), isNegated);
    }

    private static bool TryParsePort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue;

    private static RuleMatch ReadIcmpType(string type, bool isNegated) => type switch
    {
        "any" => new IcmpTypeMatch(IcmpTypeMatch.Any, isNegated),
        "echo-request" or "ping" => new IcmpTypeMatch(8, isNegated),
        "echo-reply" or "pong" => new IcmpTypeMatch(0, isNegated),
        _ => byte.TryParse(type.Split('/')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new IcmpTypeMatch(number, isNegated)
            : new UnknownMatch(type),
    };

    private static FrozenSet<string> List(string words) => words.Split(',').ToFrozenSet();
}
