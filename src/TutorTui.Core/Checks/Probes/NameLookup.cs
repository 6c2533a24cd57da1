using System.Net;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// Asks for a name's IPv4 addresses with what an image has: <c>getent</c> of glibc or musl, or a look at <c>/etc/hosts</c> and then
/// busybox's <c>nslookup</c>, which asks the name server alone.
/// </summary>
internal static class NameLookup
{
    public static Probe Probe(Location at, string name) =>
        new(at.Machine, at.Container?.Id, $"{ProbeLine.Getent(name)} || {ProbeLine.Hosts(name)} || {ProbeLine.Nslookup(name)}") { IsScript = true };

    /// <summary>The command with which a person sees the same: the one that had the answer.</summary>
    public static string CommandFor(Location at, string name, CommandOutput? output)
    {
        var lacksGetent = output?.StandardError.Contains("getent: not found", StringComparison.Ordinal) is true;
        var askedServer = output?.StandardOutput is not { Length: > 0 } text || text.Contains("Server:", StringComparison.Ordinal);
        return at.CommandFor(!lacksGetent ? ProbeLine.Getent(name) : askedServer ? ProbeLine.Nslookup(name) : "cat /etc/hosts");
    }

    /// <summary>
    /// The addresses of an answer: the first word of each line of getent's, and what stands behind <c>Address</c> below
    /// nslookup's <c>Name</c>; its first lines tell the server's.
    /// </summary>
    public static IReadOnlyList<string> Addresses(CommandOutput output)
    {
        List<string> addresses = [];
        var isBelowName = false;
        foreach (var line in output.StandardOutput.Split('\n', StringSplitOptions.TrimEntries))
        {
            isBelowName |= line.StartsWith("Name:", StringComparison.Ordinal);
            var words = line.Split(' ', '\t');
            var address = IPAddress.TryParse(words[0], out _) ? words[0]
                : isBelowName && line.StartsWith("Address", StringComparison.Ordinal) ? words.FirstOrDefault(IsAddress)
                : null;
            if (address is not null && IsAddress(address) && !addresses.Contains(address))
            {
                addresses.Add(address);
            }
        }

        return addresses;
    }

    /// <summary>A bare number parses as an address, too: nslookup's <c>Address 1:</c>.</summary>
    private static bool IsAddress(string word) => word.Count(c => c == '.') == 3 && IPAddress.TryParse(word, out _);
}
