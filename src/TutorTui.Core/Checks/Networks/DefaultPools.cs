using System.Net;

namespace TutorTui.Core.Checks.Networks;

/// <summary>The address pools from which an engine assigns subnets when the learner specifies none.</summary>
internal static class DefaultPools
{
    private static readonly IPNetwork SwarmRange = IPNetwork.Parse("10.0.0.0/8");
    private static readonly IPNetwork LocalRange = IPNetwork.Parse("192.168.0.0/16");

    /// <summary>
    /// True when the subnet could have been assigned by the engine: for local networks 172.17 to 172.31 as /16 and 192.168 as /20,
    /// for swarm networks a /24 of 10.0.0.0/8 counted up from the bottom (libnetwork's and swarmkit's defaults).
    /// </summary>
    public static bool MayHaveGiven(string subnet, string scope)
    {
        if (!IPNetwork.TryParse(subnet, out var network))
        {
            return false;
        }

        var octets = network.BaseAddress.GetAddressBytes();
        return scope == "swarm"
            ? network.PrefixLength == 24 && SwarmRange.Contains(network.BaseAddress) && octets[1] == 0
            : (network.PrefixLength == 16 && octets[0] == 172 && octets[1] is >= 17 and <= 31)
                || (network.PrefixLength == 20 && LocalRange.Contains(network.BaseAddress));
    }
}
