using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TutorTui.Core.Checks.Fields.Rules;

/// <summary>The form that a text must have, for the reader and for the JSON schema.</summary>
public sealed partial class TextRule
{
    private readonly Func<string, bool> _accepts;

    private TextRule(string kind, string? pattern, Func<string, bool> accepts) => (Kind, Pattern, _accepts) = (kind, pattern, accepts);

    /// <summary>Any text that is not empty.</summary>
    public static TextRule Any { get; } = new("a text", null, _ => true);

    /// <summary>
    /// A host name or address: no shell metacharacters, and no leading hyphen.
    /// </summary>
    public static TextRule Host { get; } = new("a host name or an address", HostPattern, text => HostShape.IsMatch(text))
    {
        Complaint = "is neither a host name nor an address. Write it like tasks.web or 10.1.1.1",
    };

    /// <summary>The name of a container, network, service or volume as Docker accepts it.</summary>
    public static TextRule Name { get; } = new("a name", NamePattern, text => NameShape.IsMatch(text))
    {
        Complaint = "is not a name. Docker accepts letters, digits, dots, hyphens and underscores, the first a letter or digit",
    };

    /// <summary>An absolute file path.</summary>
    public static TextRule Path { get; } = new("a path", PathPattern, text => PathShape.IsMatch(text))
    {
        Complaint = "is not a file's place. Write it from the root on, like /data/notes.txt",
    };

    /// <summary>A question.</summary>
    public static TextRule Question { get; } = new("a question", @"\?$", text => text.EndsWith('?'))
    {
        Complaint = "is not a question. The question ends with a question mark",
    };

    /// <summary>An IPv4 address in its usual form: <c>10.1</c> and <c>010.1.1.1</c> are mistakes here.</summary>
    public static TextRule Address { get; } = new("an IPv4 address", @"^\d{1,3}(\.\d{1,3}){3}$", text => ParseAddress(text) is not null)
    {
        Fault = FieldFault.BadAddress,
        Complaint = "is not an IPv4 address. Write it like 10.1.1.1",
    };

    /// <summary>An IPv4 subnet as its first address and prefix length.</summary>
    public static TextRule Subnet { get; } = new("a subnet", @"^\d{1,3}(\.\d{1,3}){3}/\d{1,2}$", text => TryParseSubnet(text, out _))
    {
        Fault = FieldFault.BadAddress,
        Complaint = "is not an IPv4 subnet. Write its first address and its length, like 10.1.1.0/24",
    };

    /// <summary>The beginning of a hardware address.</summary>
    public static TextRule MacPrefix { get; } = new("the beginning of a hardware address", MacPattern, text => MacShape.IsMatch(text))
    {
        Fault = FieldFault.BadAddress,
        Complaint = "is not the beginning of a hardware address. Write it like aa: or 02:42:",
    };

    private const string HostPattern = "^[A-Za-z0-9_][A-Za-z0-9_.-]*$";

    private const string NamePattern = "^[A-Za-z0-9][A-Za-z0-9_.-]*$";

    private const string PathPattern = "^/[A-Za-z0-9/._-]*$";

    private const string MacPattern = "^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){0,5}:?$";

    /// <summary>A description of the expected text, for authors.</summary>
    public string Kind { get; }

    /// <summary>A regular expression that every accepted text matches, for schemas; null for any text.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; }

    /// <summary>The fault to report for a text that is not accepted.</summary>
    public FieldFault Fault { get; private init; }

    /// <summary>The rest of the message for a text that is not accepted, to be placed after it, without a full stop.</summary>
    public string Complaint { get; private init; } = string.Empty;

    /// <summary>Whether the text has the required form.</summary>
    public bool Accepts(string text) => _accepts(text);

    internal static IPAddress? ParseAddress(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily is AddressFamily.InterNetwork && address.ToString() == text
            ? address
            : null;

    /// <summary>The runtime's parser may silently clear host bits; formatting the result again reveals it.</summary>
    internal static bool TryParseSubnet(string text, out IPNetwork network)
    {
        network = default;
        return text.Split('/') is [var address, _] && ParseAddress(address) is { } given
            && IPNetwork.TryParse(text, out network) && network.BaseAddress.Equals(given) && network.ToString() == text;
    }

    [GeneratedRegex(HostPattern, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HostShape { get; }

    [GeneratedRegex(NamePattern, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameShape { get; }

    [GeneratedRegex(PathPattern, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathShape { get; }

    [GeneratedRegex(MacPattern, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MacShape { get; }
}
