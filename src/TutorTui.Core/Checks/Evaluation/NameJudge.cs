using TutorTui.Core.Checks.Conditions;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges whether a name resolves at a place.</summary>
internal static class NameJudge
{
    public static Finding Judge(ResolvesCondition condition, Look look)
    {
        if (!look.TryLocate(condition.From, out var location, out var nowhere))
        {
            return nowhere;
        }

        var expected = condition.To is { } to ? Destinations.AddressesOf(to, look.Snapshot) : [];
        var wanted = condition.To is null
            ? $"an address for {condition.Name}"
            : $"{condition.Name} is {(expected.Count == 0 ? Destinations.Describe(condition.To) : string.Join(" or ", expected))}";
        var evidence = new Evidence(wanted, "not asked yet", location.Viewpoint, NameLookup.CommandFor(location, condition.Name, null));
        if (look.Ask(NameLookup.Probe(location, condition.Name)) is not { } answer)
        {
            return Finding.Unknown("Looking …", evidence);
        }

        if (!answer.TryGet(out var output))
        {
            return Finding.Unknown($"Could not look into {location}: {answer.Error?.Message}", evidence);
        }

        evidence = evidence with { Command = NameLookup.CommandFor(location, condition.Name, output) };
        var addresses = NameLookup.Addresses(output);
        if (addresses.Count == 0)
        {
            return Unresolved(condition, location, look, evidence with { Observed = "no address" });
        }

        evidence = evidence with { Observed = string.Join(", ", addresses) };
        return condition.To is null || addresses.Any(expected.Contains)
            ? Finding.Pass($"{location} finds {condition.Name} at {addresses[0]}.", evidence)
            : Finding.Fail(
                $"{location} finds {condition.Name} at {addresses[0]}, which is not {Destinations.Describe(condition.To)}.",
                evidence, Cause.WrongValue);
    }

    private static Finding Unresolved(ResolvesCondition condition, Location location, Look look, Evidence evidence)
    {
        var fresh = Freshness.Of(location, condition.To, look);
        return fresh is { } convergence
            ? Finding.Converging($"{condition.Name} is not known in {location} yet", convergence, string.Empty, evidence)
            : Finding.Fail(
                $"{location} does not know the name {condition.Name}. "
                + (location.Container is { Networks: var networks } && networks.All(network => network.Network is "bridge")
                    ? "Docker resolves names in networks of your own, not on the default bridge."
                    : "Docker resolves the names of containers and services in the same network only."),
                evidence, Cause.Unreachable);
    }
}
