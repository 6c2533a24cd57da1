namespace TutorTui.Core.Checks.Lans;

/// <summary>The LAN a machine is on, by its default route.</summary>
/// <param name="Card">The network card, such as <c>eth0</c>.</param>
/// <param name="Subnet">CIDR.</param>
/// <param name="Gateway">The default route's next hop.</param>
internal sealed record MachineLan(string Card, string Subnet, string Gateway)
{
    /// <summary>
    /// Reads iproute2's listing: <c>default via 10.0.0.1 dev eth0</c> and <c>10.0.0.0/24 dev eth0 … scope link …</c>; null if it
    /// has no such pair.
    /// </summary>
    public static MachineLan? Parse(string listing)
    {
        var routes = listing.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        return routes.Find(words => words is ["default", "via", _, "dev", _, ..]) is [_, _, var gateway, _, var card, ..]
            && routes.Find(words => words is [var subnet, "dev", var device, ..]
                && device == card && subnet.Contains('/', StringComparison.Ordinal)) is [var own, ..]
            ? new(card, own, gateway)
            : null;
    }
}
