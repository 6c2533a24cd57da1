using System.Globalization;
using System.Net;

namespace TutorTui.Lab.Machines;

/// <summary>Finds a subnet for the lab that does not collide with any network this host can reach.</summary>
internal static class SubnetChooser
{
    /// <summary>The first free /24 of 10.213.0.0/16, or null if the whole range is in use.</summary>
    /// <param name="taken">Subnets of routes and of the engine's networks, CIDR.</param>
    public static IPNetwork? Choose(IEnumerable<IPNetwork> taken)
    {
        // A default route covers everything, so it does not count as a collision.
        var others = taken.Where(network => network.PrefixLength > 0).ToList();
        for (byte third = 77; third != 76; third++)
        {
            var candidate = new IPNetwork(new IPAddress([10, 213, third, 0]), 24);
            if (!others.Exists(other => Overlap(candidate, other)))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Reads <c>/proc/net/route</c>: addresses and masks are hexadecimal in the host's byte order (proc_net(5)).</summary>
    public static IEnumerable<IPNetwork> ParseRoutes(IEnumerable<string> lines)
    {
        foreach (var line in lines.Skip(1))
        {
            var fields = line.Split('\t', StringSplitOptions.TrimEntries);
            if (fields.Length > 7
                && uint.TryParse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var address)
                && uint.TryParse(fields[7], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var mask))
            {
                yield return new(new IPAddress(address & mask), System.Numerics.BitOperations.PopCount(mask));
            }
        }
    }

    /// <summary>The n-th address of a subnet.</summary>
    public static string Address(IPNetwork subnet, byte host)
    {
        var bytes = subnet.BaseAddress.GetAddressBytes();
        bytes[3] = host;
        return new IPAddress(bytes).ToString();
    }

    private static bool Overlap(IPNetwork left, IPNetwork right) =>
        left.Contains(right.BaseAddress) || right.Contains(left.BaseAddress);
}
