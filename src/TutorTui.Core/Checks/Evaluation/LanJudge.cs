using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges whether a network lies on the machine's own LAN, by what the machine's <c>ip route</c> says of that.</summary>
internal static class LanJudge
{
    private const string Command = "ip -4 route";

    public static Finding Judge(LanCondition condition, Look look)
    {
        var there = NetworkJudge.Judge(new(condition.On, new() { Name = condition.Network, Driver = "macvlan" }), look);
        if (!there.IsPass || !look.TryGetEngine(condition.On, out var state, out _))
        {
            return there;
        }

        var evidence = new Evidence("the LAN of the machine's own network card", "not looked at yet", condition.On, Command);
        if (look.Ask(new(condition.On, null, Command)) is not { } answer)
        {
            return Finding.Unknown("Looking …", evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown($"{condition.On} does not tell its routes: {answer.Error?.Message}", evidence);
        }

        return MachineLan.Parse(output.StandardOutput) is { } lan
            ? Compare(state.Networks.First(network => network.Name == condition.Network), lan, condition, evidence)
            : Finding.Unknown($"{condition.On} has no default route, so it is not known which LAN it is on.", evidence);
    }

    private static Finding Compare(NetworkFact network, MachineLan lan, LanCondition condition, Evidence evidence)
    {
        var parent = network.Options.GetValueOrDefault("parent", string.Empty);
        var pool = network.Pools.FirstOrDefault() ?? new(string.Empty, string.Empty);
        List<Mismatch> mismatches = [];
        if (parent != lan.Card)
        {
            mismatches.Add(new("parent", lan.Card, parent)
            {
                Words = parent.Length == 0
                    ? $"it has no parent, so no wire leads out of it (-o parent={lan.Card})"
                    : $"its parent is {parent}, while the machine's network card is {lan.Card}",
            });
        }

        if (pool.Subnet != lan.Subnet)
        {
            mismatches.Add(new("subnet", lan.Subnet, pool.Subnet)
            {
                Words = $"its subnet is {pool.Subnet}, while the LAN that {condition.On} is on has {lan.Subnet}",
            });
        }

        if (pool.Gateway != lan.Gateway)
        {
            mismatches.Add(new("gateway", lan.Gateway, pool.Gateway)
            {
                Words = pool.Gateway.Length == 0
                    ? $"it has no gateway; that of the LAN is {lan.Gateway}"
                    : $"its gateway is {pool.Gateway}, while that of the LAN is {lan.Gateway}",
            });
        }

        evidence = evidence with
        {
            Wanted = $"parent {lan.Card}, subnet {lan.Subnet}, gateway {lan.Gateway}",
            Observed = $"parent {Or(parent)}, subnet {Or(pool.Subnet)}, gateway {Or(pool.Gateway)}",
        };
        return mismatches.Count == 0
            ? Finding.Pass($"{network.Name} lies on the LAN of {condition.On}.", evidence)
            : Finding.Fail(
                $"The network {network.Name} is there, but {string.Join("; ", mismatches.Select(mismatch => mismatch.Explain()))}."
                + " What a network was made with cannot be changed: remove it, and make it anew.",
                evidence, Cause.WrongValue);
    }

    private static string Or(string value) => value.Length == 0 ? "none" : value;
}
