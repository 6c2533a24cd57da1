namespace TutorTui.Core.Checks.Probes;

/// <summary>How a machine is asked for its packet filter, and what the answers say besides the rules.</summary>
internal static class FilterProbes
{
    /// <summary>All tables and chains with their rules.</summary>
    public const string Rules = "sudo -n iptables-save";

    /// <summary>The tables of nftables, among them those that iptables does not show.</summary>
    public const string Tables = "sudo -n nft list tables";

    /// <summary>1 where frames within a bridge pass iptables too; there is no such file while br_netfilter is not loaded.</summary>
    public const string BridgedFrames = "cat /proc/sys/net/bridge/bridge-nf-call-iptables";

    /// <summary>The bridge devices of a machine.</summary>
    public const string Bridges = "ip -o link show type bridge";

    private static readonly HashSet<string> OfIptables = ["raw", "mangle", "nat", "filter", "security"];

    /// <summary>iptables says so where both of its kinds hold rules, of which it shows one.</summary>
    public static bool HasOtherKind(string errors) => errors.Contains("tables present", StringComparison.Ordinal);

    /// <summary>The first table that is none of iptables', or null; IPv6's own and those of bridges' frames do not matter here.</summary>
    public static string? FindNativeTable(string listing) => listing
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words is ["table", "ip" or "inet" or "netdev", _, ..] && !(words[1] is "ip" && OfIptables.Contains(words[2])))
        .Select(words => $"{words[1]} {words[2]}")
        .FirstOrDefault();
}
