using System.Globalization;

namespace TutorTui.Core.Checks.Probes;

/// <summary>A network interface as <c>ip addr</c> shows it.</summary>
/// <param name="Name">Without the <c>@peer</c> part.</param>
/// <param name="Mtu">Bytes.</param>
/// <param name="Mac">Hardware address, or empty.</param>
/// <param name="Addresses">IPv4 addresses in CIDR form.</param>
internal sealed record NetworkInterface(string Name, int Mtu, string Mac, IReadOnlyList<string> Addresses)
{
    public override string ToString() => $"{Name}: {string.Join(", ", Addresses)}, {Mac}, MTU {Mtu}";
}

/// <summary>Reads the output of <c>ip addr</c>, which is the same in iproute2 and busybox.</summary>
internal static class InterfaceListing
{
    public static IReadOnlyList<NetworkInterface> Parse(string listing)
    {
        List<NetworkInterface> interfaces = [];
        List<string> addresses = [];
        foreach (var line in listing.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length < 2)
            {
                continue;
            }

            if (char.IsAsciiDigit(line[0]))
            {
                addresses = [];
                interfaces.Add(new(words[1].TrimEnd(':').Split('@')[0], NumberAfter(words, "mtu"), string.Empty, addresses));
            }
            else if (interfaces.Count > 0 && words[0] == "link/ether")
            {
                interfaces[^1] = interfaces[^1] with { Mac = words[1] };
            }
            else if (words[0] == "inet")
            {
                addresses.Add(words[1]);
            }
        }

        return interfaces;
    }

    private static int NumberAfter(string[] words, string key)
    {
        var index = Array.IndexOf(words, key);
        return index >= 0 && index + 1 < words.Length
            && int.TryParse(words[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
    }
}
