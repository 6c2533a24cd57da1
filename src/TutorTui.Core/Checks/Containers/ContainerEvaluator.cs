using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Evaluates containers.</summary>
internal static class ContainerEvaluator
{
    private const string Ended = "exited";

    /// <summary>A server that cannot bind its port retries for some seconds before it gives up.</summary>
    private static readonly TimeSpan EndingTimeout = TimeSpan.FromSeconds(20);

    private static ContainerTexts Texts => ContainerTexts.Current;

    private static MismatchTexts Properties => MismatchTexts.Current;

    public static Finding Evaluate(ContainerCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var best = Candidates(state, condition.Container)
            .Select(container => (
                Container: container,
                Mismatches: Compare(container, condition.Container, state, context.Snapshot)))
            .OrderByDescending(candidate => candidate.Container.IsRunning)
            .ThenBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Container is null)
        {
            return Missing(condition, state, context);
        }

        if (condition.Container.State is Ended)
        {
            return EvaluateEnd(best.Container, best.Mismatches, state, context);
        }

        if (!best.Container.IsRunning)
        {
            return Stopped(best.Container, state);
        }

        var command = $"docker inspect {best.Container.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                Texts.Runs(best.Container.Name, state.Machine),
                new(
                    Texts.Wanted(condition.Container), Texts.FoundRunning(best.Container.Name, best.Container.Image), state.Machine, command))
            : Explain(best.Container, best.Mismatches, state, command);
    }

    /// <summary>A container that matches the selector, whatever its state: used by "absent".</summary>
    public static ContainerFact? FindAny(ContainerCondition condition, EngineState state, LabSnapshot snapshot) =>
        FindAll(condition.Container, state, snapshot).FirstOrDefault();

    /// <summary>All containers that match the selector, whatever their state.</summary>
    public static IEnumerable<ContainerFact> FindAll(ContainerSelector wanted, EngineState state, LabSnapshot snapshot) =>
        Candidates(state, wanted).Where(container =>
            IsInState(container, wanted.State) && Compare(container, wanted, state, snapshot).Count == 0);

    /// <summary>A paused container is not stopped.</summary>
    private static bool IsInState(ContainerFact container, string? wanted) => wanted switch
    {
        null => true,
        Ended => container.State is Ended,
        _ => container.State is "running" or "paused" or "restarting",
    };

    /// <summary>The container's mismatches, in the order in which a learner would fix them.</summary>
    public static IReadOnlyList<Mismatch> Compare(
        ContainerFact container, ContainerSelector wanted, EngineState state, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Name is not null && container.Name != wanted.Name)
        {
            mismatches.Add(new(Properties.Name, wanted.Name, container.Name) { Kind = MismatchKind.Name });
        }

        if (wanted.Image is not null && !ImageName.Matches(wanted.Image, container.Image))
        {
            mismatches.Add(new(Properties.Image, wanted.Image, container.Image));
        }

        if (wanted.NetworkMode is not null && !HasMode(container, wanted.NetworkMode))
        {
            mismatches.Add(new(
                Properties.NetworkMode, wanted.NetworkMode, container.NetworkMode, Texts.StartWithNetwork(wanted.NetworkMode)));
        }

        if (Binding.Compare(Properties.Container, wanted.SameAs, container.Id, id => NameOf(id, snapshot), snapshot) is { } other)
        {
            mismatches.Add(other);
        }

        foreach (var network in wanted.Networks)
        {
            CompareNetwork(container, network, state, snapshot, mismatches);
        }

        if (wanted.Publishes is { } port)
        {
            ComparePort(container, port, mismatches);
        }

        mismatches.AddRange(wanted.Mounts.Select(mount => MountComparison.Compare(container, mount, snapshot)).OfType<Mismatch>());
        return mismatches;
    }

    private static string? NameOf(string id, LabSnapshot snapshot) =>
        snapshot.States.SelectMany(state => state.Containers).FirstOrDefault(container => container.Id == id)?.Name;

    private static bool HasMode(ContainerFact container, string mode) =>
        container.NetworkMode == mode || (mode is "bridge" && container.NetworkMode is "default");

    private static IEnumerable<ContainerFact> Candidates(EngineState state, ContainerSelector wanted) =>
        wanted.Name is not null
            ? state.Containers.Where(container => container.Name == wanted.Name)
            : state.Containers.Where(container =>
                wanted.Image is null || ImageName.Matches(wanted.Image, container.Image));

    private static void CompareNetwork(
        ContainerFact container, NetworkSelector wanted, EngineState state, LabSnapshot snapshot,
        List<Mismatch> mismatches)
    {
        var best = container.Networks
            .Select(attachment => state.Networks.FirstOrDefault(network =>
                network.Id == attachment.NetworkId || network.Name == attachment.Network))
            .OfType<NetworkFact>()
            .Select(network => (Network: network, Mismatches: NetworkEvaluator.Compare(network, wanted, snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Network is null)
        {
            mismatches.Add(new(Properties.Network, wanted.Name ?? NetworkTexts.Current.OneOfYourOwn, Properties.None));
        }
        else if (best.Mismatches.Count > 0)
        {
            var first = best.Mismatches[0];
            var isDefaultBridge = best.Network.Name is "bridge";
            mismatches.Add(new(
                Properties.Network,
                wanted.Name ?? (wanted.IsUserDefined ? NetworkTexts.Current.OneOfYourOwn
                    : first.Kind is MismatchKind.Identity ? first.Wanted : NetworkTexts.Current.OneWith(first.Property, first.Wanted)),
                isDefaultBridge ? NetworkTexts.Current.DefaultBridge : best.Network.Name,
                ReasonFor(container, best.Network, first, wanted))
            {
                Kind = isDefaultBridge ? MismatchKind.DefaultBridge : MismatchKind.Identity,
            });
        }
    }

    private static string? ReasonFor(ContainerFact container, NetworkFact network, Mismatch first, NetworkSelector wanted) =>
        network.Name is "bridge" ? NetworkTexts.Current.ConnectInstead(wanted.Name, container.Name)
        : first.Kind is MismatchKind.Name or MismatchKind.Origin or MismatchKind.Identity ? null
        : first.Words ?? NetworkTexts.Current.Property(network.Name, first.Property, first.Observed);

    private static void ComparePort(ContainerFact container, PublishedPort wanted, List<Mismatch> mismatches)
    {
        var ports = container.Ports.Where(port => port.ContainerPort == wanted.ContainerPort && port.Protocol is "tcp");
        if (ports.Any(port => port.HostPort == wanted.HostPort))
        {
            return;
        }

        var published = string.Join(", ", ports.Select(port => port.HostPort).OfType<int>().Distinct());
        mismatches.Add(new(
            Properties.ContainerPort(wanted.ContainerPort),
            Properties.PublishedOn($"{wanted.HostPort}"),
            published.Length == 0 ? Properties.NotPublished : Properties.PublishedOn(published),
            IsSwapped(container, wanted) ? Texts.HostPortFirst(wanted.HostPort, wanted.ContainerPort)
                : $"docker run -p {wanted.HostPort}:{wanted.ContainerPort}")
        {
            Words = published.Length == 0
                ? Properties.NotPublishedOn(wanted.ContainerPort, wanted.HostPort)
                : Texts.PublishedElsewhere(wanted.ContainerPort, published, wanted.HostPort),
        });
    }

    private static bool IsSwapped(ContainerFact container, PublishedPort wanted) =>
        container.Ports.Any(port => port.ContainerPort == wanted.HostPort && port.HostPort == wanted.ContainerPort);

    /// <summary>For a selector that wants a container that has ended.</summary>
    private static Finding EvaluateEnd(
        ContainerFact container, IReadOnlyList<Mismatch> mismatches, EngineState state, EvaluationContext context)
    {
        var command = $"docker ps -a --filter name={container.Name}";
        var evidence = new Evidence(Texts.Ended, container.State, state.Machine, command);
        if (mismatches.Count > 0)
        {
            return Explain(container, mismatches, state, $"docker inspect {container.Name}");
        }

        return container.State is Ended
            ? Finding.Pass(Texts.HasEnded(container.Name, container.ExitCode), evidence)
            : Finding.Converging(
                Texts.StillRuns(container.Name), new(0, 1, Texts.EndedUnit, context.Now - container.CreatedAt, EndingTimeout),
                Texts.RunsOn(container.Name), evidence);
    }

    private static Finding Stopped(ContainerFact container, EngineState state)
    {
        var evidence = new Evidence("running", container.State, state.Machine, $"docker ps -a --filter name={container.Name}");
        return container.State switch
        {
            "created" => Finding.NotYet(Texts.Created(container.Name), evidence, Cause.NotRunning),
            "restarting" => Finding.Fail(Texts.Restarting(container.Name), evidence, Cause.NotRunning),
            "exited" => Finding.Fail(Texts.Exited(container.Name, container.ExitCode), evidence, Cause.NotRunning),
            "paused" => Finding.Fail(Texts.Paused(container.Name), evidence, Cause.NotRunning),
            _ => Finding.Fail(Texts.DoesNotRun(container.Name, container.State), evidence, Cause.NotRunning),
        };
    }

    private static Finding Missing(ContainerCondition condition, EngineState state, EvaluationContext context)
    {
        var wanted = condition.Container;
        var evidence = new Evidence(Texts.Wanted(wanted), Texts.NoSuchContainer, condition.On, "docker ps -a");
        if (wanted.Name is { } name && context.Snapshot.Manager is { } manager && manager.Services.Any(service => service.Name == name))
        {
            return Finding.Fail(
                Texts.IsService(name), evidence with { Observed = Texts.SeenService(name) }, Cause.WrongKind);
        }

        var elsewhere = context.Snapshot.States.FirstOrDefault(other =>
            other.Machine != condition.On && FindAny(condition, other, context.Snapshot) is not null);
        return new MissingObject(
            Texts.Wanted(wanted), wanted.Name, "container", state.Containers.Select(container => container.Name),
            condition.On, elsewhere?.Machine, evidence).Explain(context.Snapshot);
    }

    private static Finding Explain(
        ContainerFact container, IReadOnlyList<Mismatch> mismatches, EngineState state, string command)
    {
        var first = mismatches[0];
        var faults = Mismatch.ExplainAll(mismatches);
        return Finding.Fail(
            container.IsRunning ? Texts.RunsBut(container.Name, faults) : Texts.IsThereBut(container.Name, faults),
            new(Properties.Value(first.Property, first.Wanted), Properties.Value(first.Property, first.Observed), state.Machine, command),
            mismatches.Any(mismatch => mismatch.Kind is MismatchKind.DefaultBridge) ? Cause.DefaultBridge : Cause.WrongValue);
    }

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(ContainerCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var container = FindAny(condition, state, context.Snapshot);
        var name = container?.Name ?? condition.Container.Name;
        return condition.Container.State is "running"
            ? EvaluateStopped(container?.Name, name, condition.On)
            : Absence.Report(container is not null, AbsenceTexts.Current.Container(name), condition.On, "docker ps -a");
    }

    /// <summary>Whether only running containers count: a stopped one may stay.</summary>
    private static Finding EvaluateStopped(string? running, string? name, MachineName where)
    {
        var evidence = new Evidence(
            AbsenceTexts.Current.WantedStopped(name), running is null ? AbsenceTexts.Current.NotRunning : AbsenceTexts.Current.Running, where, "docker ps -a");
        return running is null
            ? Finding.Pass(AbsenceTexts.Current.RunsNoMore(name), evidence)
            : Finding.NotYet(AbsenceTexts.Current.StillRuns(running), evidence, Cause.StillThere);
    }
}
