using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Networks;

/// <summary>Evaluates networks.</summary>
internal static class NetworkEvaluator
{
    private static NetworkTexts Texts => NetworkTexts.Current;

    private static MismatchTexts Properties => MismatchTexts.Current;

    public static Finding Evaluate(NetworkCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var wanted = condition.Network;
        var best = Candidates(state, wanted)
            .Select(network => (Network: network, Mismatches: Compare(network, wanted, context.Snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Network is null)
        {
            return Missing(condition, state, context);
        }

        var command = $"docker network inspect {best.Network.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                Texts.Has(state.Machine, best.Network.Name),
                new(Texts.Wanted(wanted), Describe(best.Network), state.Machine, command))
            : Explain(best.Network, best.Mismatches, state, command);
    }

    /// <summary>The network that matches the selector, or null: used by "absent".</summary>
    public static NetworkFact? FindAny(NetworkCondition condition, EngineState state, LabSnapshot snapshot) =>
        FindAll(condition.Network, state, snapshot).FirstOrDefault();

    /// <summary>All networks that match the selector.</summary>
    public static IEnumerable<NetworkFact> FindAll(NetworkSelector wanted, EngineState state, LabSnapshot snapshot) =>
        Candidates(state, wanted).Where(network => Compare(network, wanted, snapshot).Count == 0);

    /// <summary>The network's mismatches, in the order in which a learner would fix them.</summary>
    public static IReadOnlyList<Mismatch> Compare(NetworkFact network, NetworkSelector wanted, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        var pool = network.Pools.FirstOrDefault() ?? new(string.Empty, string.Empty);
        Want(Properties.Name, wanted.Name, network.Name, MismatchKind.Name);
        Want(Properties.Driver, wanted.Driver, network.Driver);
        Want(Properties.Scope, wanted.Scope, network.Scope);
        Want(Properties.Subnet, wanted.Subnet, pool.Subnet);
        Want(Properties.Gateway, wanted.Gateway, pool.Gateway);
        if (wanted.IsUserDefined && network.IsPredefined)
        {
            mismatches.Add(new(Properties.Origin, Texts.OwnNetwork, Texts.Predefined)
            {
                Kind = MismatchKind.Origin,
                Words = Texts.MakeYourOwn,
            });
        }

        if (wanted.HasCustomPool)
        {
            ComparePool(network, pool, snapshot, mismatches);
        }

        WantFlag(Properties.Attachable, wanted.IsAttachable, network.IsAttachable, "--attachable");
        WantFlag(Properties.Internal, wanted.IsInternal, network.IsInternal, "--internal");
        foreach (var (option, value) in wanted.Options)
        {
            Want(Properties.Option(option), value, network.Options.GetValueOrDefault(option, string.Empty));
        }

        if (Binding.Compare(Properties.Network, wanted.SameAs, network.Id, id => NameOf(id, snapshot), snapshot) is { } other)
        {
            mismatches.Add(other);
        }

        foreach (var service in wanted.Services.Where(name => !IsAttached(name, network, snapshot)))
        {
            mismatches.Add(new(Properties.ServiceList, Texts.With(service), Texts.Without(service))
            {
                Kind = MismatchKind.Services,
                Words = Texts.NotInIt(service),
            });
        }

        return mismatches;

        void Want(string property, string? value, string observed, MismatchKind kind = MismatchKind.Value)
        {
            if (value is not null && value != observed)
            {
                mismatches.Add(new(property, value, observed.Length == 0 ? Properties.None : observed) { Kind = kind });
            }
        }

        void WantFlag(string property, bool? value, bool observed, string option)
        {
            if (value is { } flag && flag != observed)
            {
                mismatches.Add(new(
                    property, Word(flag), Word(observed), flag ? Texts.CreateWith(option) : Texts.CreateWithout(option))
                {
                    Words = flag ? Texts.IsNot(property) : Texts.Is(property),
                });
            }
        }
    }

    private static string Word(bool flag) => flag ? Texts.Yes : Texts.No;

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
            mismatches.Add(new(Properties.Subnet, Texts.OneOfYourChoice, Properties.None));
        }
        else if (pool.Gateway.Length == 0)
        {
            mismatches.Add(new(Properties.Gateway, Texts.AddressOfYourChoice, Properties.None, Texts.GiveGateway));
        }
        else if (DefaultPools.MayHaveGiven(pool.Subnet, network.Scope) && !WasChosen(network.Name, snapshot))
        {
            mismatches.Add(new(Properties.Subnet, Texts.OneOfYourChoice, Texts.GivenByEngine(pool.Subnet), Texts.ChoosePool));
        }
    }

    /// <summary>The engine does not report whether a pool was chosen or assigned; the learner's command shows it.</summary>
    private static bool WasChosen(string name, LabSnapshot snapshot) =>
        snapshot.Commands
            .SelectMany(command => CommandExpansion.Expand(command.CommandLine, command.Meanings))
            .Any(words => words.Contains("network") && words.Contains("create") && words.Contains(name)
                && words.Any(word => word.StartsWith("--subnet", StringComparison.Ordinal)));

    private static bool IsAttached(string service, NetworkFact network, LabSnapshot snapshot) =>
        snapshot.Manager?.Services.FirstOrDefault(candidate => candidate.Name == service) is { } found
        && (found.Networks.Contains(network.Name) || found.Networks.Contains(network.Id));

    private static Finding Missing(NetworkCondition condition, EngineState state, EvaluationContext context)
    {
        var wanted = condition.Network;
        var elsewhere = context.Snapshot.States.FirstOrDefault(other => other.Machine != condition.On
            && (wanted.Name is { } sought
                ? other.Networks.Any(network => network.Name == sought)
                : FindAny(condition, other, context.Snapshot) is not null));
        return new MissingObject(
            wanted.Name is { } name ? Texts.Named(name) : Texts.Wanted(wanted), wanted.Name, "network",
            state.Networks.Where(network => !network.IsPredefined).Select(network => network.Name),
            condition.On, elsewhere?.Machine, new(Texts.Wanted(wanted), Texts.NoSuchNetwork, condition.On, "docker network ls"))
            .Explain(context.Snapshot);
    }

    private static Finding Explain(
        NetworkFact network, IReadOnlyList<Mismatch> mismatches, EngineState state, string command)
    {
        var first = mismatches[0];
        var differs = Texts.Differs(network.Name, Mismatch.ExplainAll(mismatches));
        return Finding.Fail(
            mismatches.Any(IsFixed) ? CheckTexts.Current.Sentences(differs, Texts.CannotBeChanged) : differs,
            new(Texts.Value(first.Property, first.Wanted), Texts.Value(first.Property, first.Observed), state.Machine, command),
            Cause.WrongValue);
    }

    private static bool IsFixed(Mismatch mismatch) =>
        mismatch.Kind is not (MismatchKind.Services or MismatchKind.Origin or MismatchKind.Identity);

    private static string Describe(NetworkFact network) =>
        Texts.Found(network.Name, network.Driver, network.Scope, network.Pools.FirstOrDefault()?.Subnet);

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(NetworkCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var network = FindAny(condition, state, context.Snapshot);
        return Absence.Report(network is not null, AbsenceTexts.Current.Network(network?.Name ?? condition.Network.Name), condition.On, "docker network ls");
    }
}
