using System.Net;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;

namespace TutorTui.Core.Checks.Interfaces;

/// <summary>Evaluates network interfaces at a place, according to <c>ip addr</c> there.</summary>
internal static class InterfaceEvaluator
{
    private static ProbeTexts Texts => ProbeTexts.Current;

    private static MismatchTexts Properties => MismatchTexts.Current;

    public static Finding Evaluate(InterfaceCondition condition, EvaluationContext context)
    {
        if (!context.TryLocate(condition.At, out var location, out var nowhere))
        {
            return nowhere;
        }

        var answer = context.Ask(new(location.Machine, location.Container?.Id, ProbeLine.Interfaces));
        var evidence = new Evidence(
            Texts.Interface(condition.NamePrefix, condition.Subnet, condition.Mtu, condition.MacPrefix), CheckTexts.Current.NotLookedAt, location.Viewpoint, location.CommandFor(ProbeLine.Interfaces));
        if (answer is null)
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence);
        }

        if (!answer.Value.TryGet(out var output))
        {
            return Finding.Unknown(CheckTexts.Current.CannotLookInto(location.ToString(), answer.Value.Error?.Message), evidence);
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
                Texts.NoInterface(location.ToString(), condition.NamePrefix, names),
                evidence with { Observed = names }, Cause.WrongValue);
        }

        evidence = evidence with { Observed = best.Interface.ToString() };
        return best.Mismatches.Count == 0
            ? Finding.Pass(Texts.HasInterface(location.ToString(), best.Interface.Name), evidence)
            : Finding.Fail(
                Texts.InterfaceDiffers(best.Interface.Name, Mismatch.ExplainAll(best.Mismatches)), evidence, Cause.WrongValue);
    }

    private static List<Mismatch> Compare(NetworkInterface found, InterfaceCondition wanted)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Subnet is not null && !found.Addresses.Any(address => Contains(wanted.Subnet, address)))
        {
            mismatches.Add(new(
                Properties.Address, Properties.AddressIn(wanted.Subnet),
                found.Addresses.Count == 0 ? Properties.None : string.Join(", ", found.Addresses)));
        }

        if (wanted.Mtu is { } mtu && found.Mtu != mtu)
        {
            mismatches.Add(new(Properties.Mtu, $"{mtu}", $"{found.Mtu}"));
        }

        if (wanted.MacPrefix is { } prefix && !found.Mac.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            mismatches.Add(new(Properties.HardwareAddress, $"{prefix}…", found.Mac));
        }

        return mismatches;
    }

    private static bool Contains(string subnet, string address) =>
        IPNetwork.TryParse(subnet, out var network)
        && IPAddress.TryParse(address.Split('/')[0], out var parsed)
        && network.Contains(parsed);
}
