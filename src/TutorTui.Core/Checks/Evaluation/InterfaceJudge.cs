using System.Net;
using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges network interfaces at a place, by what <c>ip addr</c> prints there.</summary>
internal static class InterfaceJudge
{
    public static Finding Judge(InterfaceCondition condition, Look look)
    {
        if (!look.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        const string Command = "ip addr";
        var answer = look.Ask(new(location.Machine, location.Container?.Id, Command));
        var evidence = new Evidence(
            Describe(condition), "not looked at yet", location.Viewpoint, location.CommandFor(Command));
        if (answer is null)
        {
            return Finding.Unknown("Looking …", evidence);
        }

        if (!answer.Value.TryGet(out var output))
        {
            return Finding.Unknown($"Could not look into {location}: {answer.Value.Error?.Message}", evidence);
        }

        var interfaces = InterfaceListing.Parse(output.StandardOutput);
        var best = interfaces
            .Where(found => found.Name.StartsWith(condition.NamePrefix, StringComparison.Ordinal))
            .Select(found => (Interface: found, Mismatches: Compare(found, condition)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Interface is null)
        {
            var names = string.Join(", ", interfaces.Select(found => found.Name));
            return Finding.Fail(
                $"{location} has no interface {condition.NamePrefix}…; it has {names}.",
                evidence with { Observed = names }, Cause.WrongValue);
        }

        evidence = evidence with { Observed = best.Interface.ToString() };
        return best.Mismatches.Count == 0
            ? Finding.Pass($"{location} has {best.Interface.Name}.", evidence)
            : Finding.Fail(
                $"{best.Interface.Name} is there, but {string.Join("; ", best.Mismatches.Select(m => m.Explain()))}.",
                evidence, Cause.WrongValue);
    }

    private static List<Mismatch> Compare(NetworkInterface found, InterfaceCondition wanted)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Subnet is not null && !found.Addresses.Any(address => Contains(wanted.Subnet, address)))
        {
            mismatches.Add(new(
                "address", $"one in {wanted.Subnet}",
                found.Addresses.Count == 0 ? "none" : string.Join(", ", found.Addresses)));
        }

        if (wanted.Mtu is { } mtu && found.Mtu != mtu)
        {
            mismatches.Add(new("MTU", $"{mtu}", $"{found.Mtu}"));
        }

        if (wanted.MacPrefix is { } prefix && !found.Mac.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            mismatches.Add(new("hardware address", $"{prefix}…", found.Mac));
        }

        return mismatches;
    }

    private static bool Contains(string subnet, string address) =>
        IPNetwork.TryParse(subnet, out var network)
        && IPAddress.TryParse(address.Split('/')[0], out var parsed)
        && network.Contains(parsed);

    private static string Describe(InterfaceCondition wanted)
    {
        var subnet = wanted.Subnet is null ? string.Empty : $", address in {wanted.Subnet}";
        var mac = wanted.MacPrefix is null ? string.Empty : $", hardware address {wanted.MacPrefix}…";
        var mtu = wanted.Mtu is null ? string.Empty : $", MTU {wanted.Mtu}";
        return $"interface {wanted.NamePrefix}…{subnet}{mac}{mtu}";
    }
}
