using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges networks.</summary>
internal static class NetworkJudge
{
    public static Finding Judge(NetworkCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var wanted = condition.Network;
        var best = Candidates(state, wanted)
            .Select(network => (Network: network, Mismatches: Compare(network, wanted, look.Snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Network is null)
        {
            return Missing(condition, look);
        }

        var command = $"docker network inspect {best.Network.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                $"{state.Machine} has the network {best.Network.Name}.",
                new(Describe(wanted), Describe(best.Network), state.Machine.ToString(), command))
            : Explain(best.Network, best.Mismatches, state, command);
    }

    /// <summary>Networks of this description, at whatever state of completeness: what "absent" looks for.</summary>
    public static NetworkFact? FindAny(NetworkCondition condition, EngineState state, LabSnapshot snapshot) =>
        Candidates(state, condition.Network)
            .FirstOrDefault(network => Compare(network, condition.Network, snapshot).Count == 0);

    /// <summary>What about the network is not as wanted, in the order in which a learner would fix it.</summary>
    public static IReadOnlyList<Mismatch> Compare(NetworkFact network, NetworkSelector wanted, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        var pool = network.Pools.FirstOrDefault() ?? new(string.Empty, string.Empty);
        Want("name", wanted.Name, network.Name);
        Want("driver", wanted.Driver, network.Driver);
        Want("scope", wanted.Scope, network.Scope);
        Want("subnet", wanted.Subnet, pool.Subnet);
        Want("gateway", wanted.Gateway, pool.Gateway);
        if (wanted.IsUserDefined && network.IsPredefined)
        {
            mismatches.Add(new("origin", "a network of your own", "one that every engine has"));
        }

        if (wanted.HasCustomPool)
        {
            ComparePool(network, pool, snapshot, mismatches);
        }

        foreach (var service in wanted.Services.Where(name => !IsAttached(name, network, snapshot)))
        {
            mismatches.Add(new("list of services", $"with {service}", $"without {service}"));
        }

        return mismatches;

        void Want(string property, string? value, string observed)
        {
            if (value is not null && value != observed)
            {
                mismatches.Add(new(property, value, observed.Length == 0 ? "none" : observed));
            }
        }
    }

    private static IEnumerable<NetworkFact> Candidates(EngineState state, NetworkSelector wanted) =>
        wanted.Name is null
            ? state.Networks.Where(network => !wanted.IsUserDefined || !network.IsPredefined)
            : state.Networks.Where(network => network.Name == wanted.Name);

    private static void ComparePool(
        NetworkFact network, AddressPool pool, LabSnapshot snapshot, List<Mismatch> mismatches)
    {
        if (pool.Subnet.Length == 0)
        {
            mismatches.Add(new("subnet", "one of your choice", "none"));
        }
        else if (pool.Gateway.Length == 0)
        {
            mismatches.Add(new("gateway", "an address of your choice", "none", "give it with --gateway"));
        }
        else if (DefaultPools.MayHaveGiven(pool.Subnet, network.Scope) && !WasChosen(network.Name, snapshot))
        {
            mismatches.Add(new(
                "subnet", "one of your choice", $"{pool.Subnet}, as the engine gives by itself",
                "choose it with --subnet and --gateway"));
        }
    }

    /// <summary>The engine does not tell a chosen pool from one of its own; the learner's command does.</summary>
    private static bool WasChosen(string name, LabSnapshot snapshot) =>
        snapshot.Commands
            .SelectMany(command => CommandWords.SplitPipeline(command.CommandLine))
            .Any(words => words.Contains("network") && words.Contains("create") && words.Contains(name)
                && words.Any(word => word.StartsWith("--subnet", StringComparison.Ordinal)));

    private static bool IsAttached(string service, NetworkFact network, LabSnapshot snapshot) =>
        snapshot.Manager?.Services.FirstOrDefault(candidate => candidate.Name == service) is { } found
        && (found.Networks.Contains(network.Name) || found.Networks.Contains(network.Id));

    private static Finding Missing(NetworkCondition condition, Look look) => Finding.Missing(
        Describe(condition.Network),
        condition.On,
        look.Snapshot.States.FirstOrDefault(state =>
            state.Machine != condition.On && FindAny(condition, state, look.Snapshot) is not null)?.Machine,
        new(Describe(condition.Network), "no such network", condition.On.ToString(), "docker network ls"));

    private static Finding Explain(
        NetworkFact network, IReadOnlyList<Mismatch> mismatches, EngineState state, string command)
    {
        var first = mismatches[0];
        return Finding.Fail(
            $"The network {network.Name} is there, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
            new($"{first.Property} {first.Wanted}", $"{first.Property} {first.Observed}",
                state.Machine.ToString(), command));
    }

    private static string Describe(NetworkSelector wanted)
    {
        List<string> parts = [];
        parts.Add(wanted.IsUserDefined && wanted.Name is null ? "network of your own" : "network");
        if (wanted.Name is not null)
        {
            parts.Add(wanted.Name);
        }

        if (wanted.Driver is not null)
        {
            parts.Add($"with driver {wanted.Driver}");
        }

        if (wanted.HasCustomPool)
        {
            parts.Add("with a subnet and gateway you chose");
        }
        else if (wanted.Subnet is not null)
        {
            parts.Add($"with subnet {wanted.Subnet}");
        }

        return string.Join(' ', parts);
    }

    private static string Describe(NetworkFact network)
    {
        var pool = network.Pools.FirstOrDefault();
        var addresses = pool is null ? string.Empty : $", {pool.Subnet}";
        return $"{network.Name}: driver {network.Driver}, scope {network.Scope}{addresses}";
    }
}
