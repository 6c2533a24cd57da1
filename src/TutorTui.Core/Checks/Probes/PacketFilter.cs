using System.Net;

namespace TutorTui.Core.Checks.Probes;

/// <summary>Finds the rule that drops a packet in the output of <c>iptables -S</c>.</summary>
internal static class PacketFilter
{
    public const string Command = "sudo -n iptables -S";

    /// <summary>The chains people add rules to; Docker keeps its own chains in order.</summary>
    private static readonly HashSet<string> Chains = ["INPUT", "OUTPUT", "FORWARD", "DOCKER-USER"];

    /// <summary>The first rule that drops or rejects packets to the address and port, or null.</summary>
    public static string? FindDrop(string rules, string source, string destination, int? port) =>
        rules.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(rule => Drops(rule.Split(' '), source, destination, port));

    private static bool Drops(string[] words, string source, string destination, int? port) =>
        words is ["-A", var chain, ..] && Chains.Contains(chain)
        && After(words, "-j") is "DROP" or "REJECT"
        && Covers(After(words, "-s"), source)
        && Covers(After(words, "-d"), destination)
        && After(words, "-p") is var protocol
        && (protocol is null or "all" || protocol == (port is null ? "icmp" : "tcp"))
        && (After(words, "--dport") is not { } wanted || wanted == $"{port}")
        && !words.Contains("!")
        && After(words, "--ctstate") is null or "NEW";

    private static string? After(string[] words, string option)
    {
        var index = Array.IndexOf(words, option);
        return index >= 0 && index + 1 < words.Length ? words[index + 1] : null;
    }

    private static bool Covers(string? range, string address) =>
        range is null
        || (IPNetwork.TryParse(range, out var network) && IPAddress.TryParse(address, out var parsed) && network.Contains(parsed));
}
