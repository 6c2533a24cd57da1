using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Lans;

/// <summary>Evaluates whether a network lies on the machine's own LAN, according to the machine's <c>ip route</c>.</summary>
internal static class LanEvaluator
{
    private static LanTexts Texts => LanTexts.Current;

    public static Finding Evaluate(LanCondition condition, EvaluationContext context)
    {
        var there = NetworkEvaluator.Evaluate(new(condition.On, new() { Name = condition.Network, Driver = "macvlan" }), context);
        if (!there.IsPass || !context.TryGetEngine(condition.On, out var state, out _))
        {
            return there;
        }

        var evidence = new Evidence(Texts.OwnLan, CheckTexts.Current.NotLookedAt, condition.On, ProbeLine.Routes);
        if (context.Ask(new(condition.On, null, ProbeLine.Routes)) is not { } answer)
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown(Texts.NoRoutes(condition.On, answer.Error?.Message), evidence);
        }

        return MachineLan.Parse(output.StandardOutput) is { } lan
            ? Compare(state.Networks.First(network => network.Name == condition.Network), lan, condition, evidence)
            : Finding.Unknown(Texts.NoDefaultRoute(condition.On), evidence);
    }

    private static Finding Compare(NetworkFact network, MachineLan lan, LanCondition condition, Evidence evidence)
    {
        var parent = network.Options.GetValueOrDefault("parent", string.Empty);
        var pool = network.Pools.FirstOrDefault() ?? new(string.Empty, string.Empty);
        List<Mismatch> mismatches = [];
        if (parent != lan.Card)
        {
            mismatches.Add(new(MismatchTexts.Current.Parent, lan.Card, parent)
            {
                Words = parent.Length == 0 ? Texts.NoParent(lan.Card) : Texts.OtherParent(parent, lan.Card),
            });
        }

        if (pool.Subnet != lan.Subnet)
        {
            mismatches.Add(new(MismatchTexts.Current.Subnet, lan.Subnet, pool.Subnet)
            {
                Words = Texts.OtherSubnet(pool.Subnet, condition.On, lan.Subnet),
            });
        }

        if (pool.Gateway != lan.Gateway)
        {
            mismatches.Add(new(MismatchTexts.Current.Gateway, lan.Gateway, pool.Gateway)
            {
                Words = pool.Gateway.Length == 0 ? Texts.NoGateway(lan.Gateway) : Texts.OtherGateway(pool.Gateway, lan.Gateway),
            });
        }

        evidence = evidence with
        {
            Wanted = Texts.Values(lan.Card, lan.Subnet, lan.Gateway),
            Observed = Texts.Values(Or(parent), Or(pool.Subnet), Or(pool.Gateway)),
        };
        return mismatches.Count == 0
            ? Finding.Pass(Texts.LiesOnLan(network.Name, condition.On), evidence)
            : Finding.Fail(
                CheckTexts.Current.Sentences(
                    NetworkTexts.Current.Differs(network.Name, Mismatch.ExplainAll(mismatches)), NetworkTexts.Current.CannotBeChanged),
                evidence, Cause.WrongValue);
    }

    private static string Or(string value) => value.Length == 0 ? MismatchTexts.Current.None : value;
}
