using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;

namespace TutorTui.Core.Checks.Names;

/// <summary>Evaluates whether a name resolves at a place.</summary>
internal static class NameEvaluator
{
    private static ProbeTexts Texts => ProbeTexts.Current;

    public static Finding Evaluate(ResolvesCondition condition, EvaluationContext context)
    {
        if (!context.TryLocate(condition.From, out var location, out var nowhere))
        {
            return nowhere;
        }

        var expected = condition.To is { } to ? DestinationLookup.AddressesOf(to, context.Snapshot) : [];
        var wanted = condition.To is null
            ? Texts.AddressFor(condition.Name)
            : Texts.NameIs(condition.Name, expected.Count == 0 ? DestinationLookup.Describe(condition.To) : Texts.AnyAddress(expected));
        var evidence = new Evidence(wanted, Texts.NotAsked, location.Viewpoint, NameLookup.CommandFor(location, condition.Name, null));
        if (context.Ask(NameLookup.Probe(location, condition.Name)) is not { } answer)
        {
            return Finding.Unknown(CheckTexts.Current.Looking, evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown(CheckTexts.Current.CannotLookInto(location.ToString(), answer.Error?.Message), evidence);
        }

        evidence = evidence with { Command = NameLookup.CommandFor(location, condition.Name, output) };
        var addresses = NameLookup.Addresses(output);
        if (addresses.Count == 0)
        {
            return Unresolved(condition, location, context, evidence with { Observed = Texts.NoAddress });
        }

        evidence = evidence with { Observed = string.Join(", ", addresses) };
        return condition.To is null || addresses.Any(expected.Contains)
            ? Finding.Pass(Texts.FindsName(location.ToString(), condition.Name, addresses[0]), evidence)
            : Finding.Fail(
                Texts.FindsOther(location.ToString(), condition.Name, addresses[0], DestinationLookup.Describe(condition.To)),
                evidence, Cause.WrongValue);
    }

    private static Finding Unresolved(ResolvesCondition condition, Location location, EvaluationContext context, Evidence evidence)
    {
        var fresh = Freshness.Of(location, condition.To, context);
        return fresh is { } convergence
            ? Finding.Converging(Texts.NotKnownYet(condition.Name, location.ToString()), convergence, string.Empty, evidence)
            : Finding.Fail(
                CheckTexts.Current.Sentences(
                    Texts.DoesNotKnow(location.ToString(), condition.Name),
                    location.Container is { Networks: var networks } && networks.All(network => network.Network is "bridge")
                        ? Texts.NoNamesOnDefaultBridge
                        : Texts.NamesInSameNetwork),
                evidence, Cause.Unreachable);
    }
}
