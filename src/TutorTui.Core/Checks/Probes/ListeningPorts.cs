using System.Globalization;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// Reads which TCP ports are listened on from <c>/proc/net/tcp</c> and <c>/proc/net/tcp6</c>, which every container has (proc(5)):
/// the second column is <c>address:port</c> in hexadecimal, the fourth the state, where <c>0A</c> is LISTEN.
/// </summary>
internal static class ListeningPorts
{
    /// <summary>Busybox's and coreutils' <c>cat</c> go on behind a file that is missing.</summary>
    public const string Command = "cat /proc/net/tcp /proc/net/tcp6";

    public static IReadOnlyList<ListeningPort> Parse(string table)
    {
        List<ListeningPort> ports = [];
        foreach (var line in table.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length > 3 && words[3] == "0A" && words[1].Split(':') is [var address, var port]
                && int.TryParse(port, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
            {
                ports.Add(new(number, IsLoopback(address)));
            }
        }

        return ports;
    }

    /// <summary>127.0.0.0/8 ends in 7F in the host's byte order of little-endian machines; ::1 ends in 01000000.</summary>
    private static bool IsLoopback(string address) => address.Length == 8
        ? address.EndsWith("7F", StringComparison.OrdinalIgnoreCase)
        : address.EndsWith("00000000000000000000000001000000", StringComparison.Ordinal);
}

/// <summary>A TCP port somebody listens on.</summary>
/// <param name="Port">Its number.</param>
/// <param name="IsLocalOnly">It takes connections from inside only.</param>
internal sealed record ListeningPort(int Port, bool IsLocalOnly);
