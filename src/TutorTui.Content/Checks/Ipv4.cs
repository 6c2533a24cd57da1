using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using TutorTui.Content.Sources;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Checks;

/// <summary>Reads addresses strictly: <c>10.1</c> and <c>010.1.1.1</c> are mistakes here, not short forms.</summary>
internal static partial class Ipv4
{
    public static IPAddress? Address(YamlText? value, FileDiagnostics diagnostics)
    {
        if (value is null)
        {
            return null;
        }

        var address = Parse(value.Text);
        if (address is null)
        {
            diagnostics.Report(DiagnosticCodes.BadAddress, value.Position,
                $"'{value.Text}' is not an IPv4 address. Write it like 10.1.1.1.");
        }

        return address;
    }

    public static IPNetwork? Subnet(YamlText? value, FileDiagnostics diagnostics)
    {
        if (value is null)
        {
            return null;
        }

        // The runtime's parser may clear host bits silently; the round trip shows them.
        if (value.Text.Split('/') is [var address, _]
            && Parse(address) is { } given
            && IPNetwork.TryParse(value.Text, out var network)
            && network.BaseAddress.Equals(given)
            && network.ToString() == value.Text)
        {
            return network;
        }

        diagnostics.Report(DiagnosticCodes.BadAddress, value.Position,
            $"'{value.Text}' is not an IPv4 subnet. Write its first address and its length, like 10.1.1.0/24.");
        return null;
    }

    public static string? MacPrefix(YamlText? value, FileDiagnostics diagnostics)
    {
        if (value is null || MacShape.IsMatch(value.Text))
        {
            return value?.Text;
        }

        diagnostics.Report(DiagnosticCodes.BadAddress, value.Position,
            $"'{value.Text}' is not the beginning of a hardware address. Write it like aa: or 02:42:.");
        return null;
    }

    [GeneratedRegex("^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){0,5}:?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MacShape { get; }

    private static IPAddress? Parse(string text) =>
        IPAddress.TryParse(text, out var address)
        && address.AddressFamily is AddressFamily.InterNetwork
        && address.ToString() == text
            ? address
            : null;
}
