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
            return Missing(condition, state, look);
        }

        var command = $"docker network inspect {best.Network.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                $"{state.Machine} has the network {best.Network.Name}.",
                new(Describe(wanted), Describe(best.Network), state.Machine, command))
            : Explain(best.Network, best.Mismatches, state, command);
    }

    /// <summary>The network of this description, or null: what "absent" looks for.</summary>
    public static NetworkFact? FindAny(NetworkCondition condition, EngineState state, LabSnapshot snapshot) =>
        FindAll(condition.Network, state, snapshot).FirstOrDefault();

    /// <summary>All networks of this description.</summary>
    public static IEnumerable<NetworkFact> FindAll(NetworkSelector wanted, EngineState state, LabSnapshot snapshot) =>
        Candidates(state, wanted).Where(network => Compare(network, wanted, snapshot).Count == 0);

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
            mismatches.Add(new("origin", "a network of your own", "one that every engine has")
            {
                Words = "it is one that every engine has; make one of your own",
            });
        }

        if (wanted.HasCustomPool)
        {
            ComparePool(network, pool, snapshot, mismatches);
        }

        WantFlag("attachable", wanted.IsAttachable, network.IsAttachable, "--attachable");
        WantFlag("internal", wanted.IsInternal, network.IsInternal, "--internal");
        foreach (var (option, value) in wanted.Options)
        {
            Want($"option {option}", value, network.Options.GetValueOrDefault(option, string.Empty));
        }

        if (Binding.Compare("network", wanted.SameAs, network.Id, id => NameOf(id, snapshot), snapshot) is { } other)
        {
            mismatches.Add(other);
        }

        foreach (var service in wanted.Services.Where(name => !IsAttached(name, network, snapshot)))
        {
            mismatches.Add(new("list of services", $"with {service}", $"without {service}") { Words = $"{service} is not in it" });
        }

        return mismatches;

        void Want(string property, string? value, string observed)
        {
            if (value is not null && value != observed)
            {
                mismatches.Add(new(property, value, observed.Length == 0 ? "none" : observed));
            }
        }

        void WantFlag(string property, bool? value, bool observed, string option)
        {
            if (value is { } flag && flag != observed)
            {
                mismatches.Add(new(
                    property, Word(flag), Word(observed), flag ? $"create it with {option}" : $"create it without {option}")
                {
                    Words = flag ? $"it is not {property}" : $"it is {property}",
                });
            }
        }
    }

    private static string Word(bool flag) => flag ? "yes" : "no";

    private static string? NameOf(string id, LabSnapshot snapshot) =>
        snapshot.States.SelectMany(state => state.Networks).FirstOrDefault(network => network.Id == id)?.Name;

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

    private static Finding Missing(NetworkCondition condition, EngineState state, Look look)
    {
        var wanted = condition.Network;
        var elsewhere = look.Snapshot.States.FirstOrDefault(other => other.Machine != condition.On
            && (wanted.Name is { } sought
                ? other.Networks.Any(network => network.Name == sought)
                : FindAny(condition, other, look.Snapshot) is not null));
        return new Absentee(
            wanted.Name is { } name ? $"network {name}" : Describe(wanted), wanted.Name, "network", state.Networks.Where(network => !network.IsPredefined).Select(network => network.Name),
            condition.On, elsewhere?.Machine, new(Describe(wanted), "no such network", condition.On, "docker network ls"))
            .Explain(look.Snapshot);
    }

    private static Finding Explain(
        NetworkFact network, IReadOnlyList<Mismatch> mismatches, EngineState state, string command)
    {
        var first = mismatches[0];
        return Finding.Fail(
            $"The network {network.Name} is there, but {string.Join("; ", mismatches.Select(m => m.Explain()))}."
            + (mismatches.Any(IsFixed) ? " What a network was made with cannot be changed: remove it, and make it anew." : string.Empty),
            new($"{first.Property} {first.Wanted}", $"{first.Property} {first.Observed}", state.Machine, command),
            Cause.WrongValue);
    }

    private static bool IsFixed(Mismatch mismatch) => mismatch.Property is not ("list of services" or "origin" or "network");

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

        var with = wanted.Driver is null ? "with" : "and";
        if (wanted.HasCustomPool)
        {
            parts.Add($"{with} a subnet and gateway you chose");
        }
        else if (wanted.Subnet is not null)
        {
            parts.Add($"{with} subnet {wanted.Subnet}");
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
