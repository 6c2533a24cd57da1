using System.Globalization;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// Reads the listening TCP ports from <c>/proc/net/tcp</c> and <c>/proc/net/tcp6</c>, which every container has (proc(5)):
/// the second column is <c>address:port</c> in hexadecimal, the fourth the state, where <c>0A</c> is LISTEN.
/// </summary>
internal static class ListeningPorts
{
    /// <summary><c>cat</c> of busybox and of coreutils continues after a missing file.</summary>
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

/// <summary>A listening TCP port.</summary>
/// <param name="Port">Its number.</param>
/// <param name="IsLocalOnly">It accepts connections from the loopback interface only.</param>
internal sealed record ListeningPort(int Port, bool IsLocalOnly);
