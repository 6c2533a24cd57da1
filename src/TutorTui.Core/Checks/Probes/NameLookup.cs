using System.Net;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// Resolves a name's IPv4 addresses with the tools an image has: <c>getent</c> of glibc or musl, or <c>/etc/hosts</c> followed by
/// busybox's <c>nslookup</c>, which only asks the name server.
/// </summary>
internal static class NameLookup
{
    public static Probe Probe(Location at, string name) =>
        new(at.Machine, at.Container?.Id, $"{ProbeLine.Getent(name)} || {ProbeLine.Hosts(name)} || {ProbeLine.Nslookup(name)}") { IsScript = true };

    /// <summary>The command that shows a person the same: the one that had the answer.</summary>
    public static string CommandFor(Location at, string name, CommandOutput? output)
    {
        var lacksGetent = output?.StandardError.Contains("getent: not found", StringComparison.Ordinal) is true;
        var askedServer = output?.StandardOutput is not { Length: > 0 } text || text.Contains("Server:", StringComparison.Ordinal);
        return at.CommandFor(!lacksGetent ? ProbeLine.Getent(name) : askedServer ? ProbeLine.Nslookup(name) : "cat /etc/hosts");
    }

    /// <summary>
    /// The addresses in an answer: the first word of each getent line, or the text after <c>Address</c> below
    /// nslookup's <c>Name</c>; nslookup's first lines show the server's own address.
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

    /// <summary>A bare number would parse as an address too, as in nslookup's <c>Address 1:</c>.</summary>
    private static bool IsAddress(string word) => word.Count(c => c == '.') == 3 && IPAddress.TryParse(word, out _);
}
