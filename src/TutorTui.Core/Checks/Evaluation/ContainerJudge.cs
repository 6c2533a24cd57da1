using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges containers.</summary>
internal static class ContainerJudge
{
    private const string Ended = "exited";

    /// <summary>A server that cannot have its port tries for some seconds before it gives up.</summary>
    private static readonly TimeSpan EndingPatience = TimeSpan.FromSeconds(20);

    public static Finding Judge(ContainerCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var best = Candidates(state, condition.Container)
            .Select(container => (
                Container: container,
                Mismatches: Compare(container, condition.Container, state, look.Snapshot)))
            .OrderByDescending(candidate => candidate.Container.IsRunning)
            .ThenBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Container is null)
        {
            return Missing(condition, state, look);
        }

        if (condition.Container.State is Ended)
        {
            return JudgeEnd(best.Container, best.Mismatches, state, look);
        }

        if (!best.Container.IsRunning)
        {
            return Stopped(best.Container, state);
        }

        var command = $"docker inspect {best.Container.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                $"{best.Container.Name} runs on {state.Machine}.",
                new(Describe(condition.Container), $"{best.Container.Name}: {best.Container.Image}, running", state.Machine, command))
            : Explain(best.Container, best.Mismatches, state, command);
    }

    /// <summary>A container of this description in whatever state: what "absent" looks for.</summary>
    public static ContainerFact? FindAny(ContainerCondition condition, EngineState state, LabSnapshot snapshot) =>
        FindAll(condition.Container, state, snapshot).FirstOrDefault();

    /// <summary>All containers of this description, in whatever state.</summary>
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

    /// <summary>What about the container is not as wanted, in the order in which a learner would fix it.</summary>
    public static IReadOnlyList<Mismatch> Compare(
        ContainerFact container, ContainerSelector wanted, EngineState state, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Name is not null && container.Name != wanted.Name)
        {
            mismatches.Add(new("name", wanted.Name, container.Name));
        }

        if (wanted.Image is not null && !ImageName.Matches(wanted.Image, container.Image))
        {
            mismatches.Add(new("image", wanted.Image, container.Image));
        }

        if (wanted.NetworkMode is not null && !HasMode(container, wanted.NetworkMode))
        {
            mismatches.Add(new("network mode", wanted.NetworkMode, container.NetworkMode, $"start it with --network {wanted.NetworkMode}"));
        }

        if (Binding.Compare("container", wanted.SameAs, container.Id, id => NameOf(id, snapshot), snapshot) is { } other)
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
            .Select(network => (Network: network, Mismatches: NetworkJudge.Compare(network, wanted, snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        if (best.Network is null)
        {
            mismatches.Add(new("network", wanted.Name ?? "one of your own", "none"));
        }
        else if (best.Mismatches.Count > 0)
        {
            var first = best.Mismatches[0];
            mismatches.Add(new(
                Mismatch.Network,
                wanted.Name ?? (wanted.IsUserDefined ? "one of your own"
                    : first.Property is "network" ? first.Wanted : $"one with {first.Property} {first.Wanted}"),
                best.Network.Name is "bridge" ? Mismatch.DefaultBridge : best.Network.Name,
                ReasonFor(container, best.Network, first, wanted)));
        }
    }

    private static string? ReasonFor(ContainerFact container, NetworkFact network, Mismatch first, NetworkSelector wanted) =>
        network.Name is "bridge" ? $"without --network a container lands there; `docker network connect {wanted.Name ?? "NETWORK"} {container.Name}` adds the right one"
        : first.Property is "name" or "origin" or "network" ? null
        : $"the {first.Property} of {network.Name} is {first.Observed}";

    private static void ComparePort(ContainerFact container, PublishedPort wanted, List<Mismatch> mismatches)
    {
        var ports = container.Ports.Where(port => port.ContainerPort == wanted.ContainerPort && port.Protocol is "tcp");
        if (ports.Any(port => port.HostPort == wanted.HostPort))
        {
            return;
        }

        var published = ports.Select(port => port.HostPort).OfType<int>().Distinct().ToList();
        mismatches.Add(new(
            $"container port {wanted.ContainerPort}",
            $"published on {wanted.HostPort}",
            published.Count == 0 ? "not published" : $"published on {string.Join(", ", published)}",
            IsSwapped(container, wanted) ? $"with -p the machine's port comes first: -p {wanted.HostPort}:{wanted.ContainerPort}"
                : $"docker run -p {wanted.HostPort}:{wanted.ContainerPort}")
        {
            Words = published.Count == 0
                ? $"its port {wanted.ContainerPort} is not published on {wanted.HostPort}"
                : $"its port {wanted.ContainerPort} is published on {string.Join(", ", published)} instead of {wanted.HostPort}",
        });
    }

    private static bool IsSwapped(ContainerFact container, PublishedPort wanted) =>
        container.Ports.Any(port => port.ContainerPort == wanted.HostPort && port.HostPort == wanted.ContainerPort);

    /// <summary>Wanted is a container that has ended.</summary>
    private static Finding JudgeEnd(
        ContainerFact container, IReadOnlyList<Mismatch> mismatches, EngineState state, Look look)
    {
        var command = $"docker ps -a --filter name={container.Name}";
        var evidence = new Evidence("ended", container.State, state.Machine, command);
        if (mismatches.Count > 0)
        {
            return Explain(container, mismatches, state, $"docker inspect {container.Name}");
        }

        return container.State is Ended
            ? Finding.Pass($"{container.Name} has ended with status {container.ExitCode}.", evidence)
            : Finding.Converging(
                $"{container.Name} still runs", new(0, 1, "ended", look.Now - container.CreatedAt, EndingPatience),
                $"{container.Name} runs on; here it was to end by itself. `docker logs {container.Name}` may say why it did not.", evidence);
    }

    private static Finding Stopped(ContainerFact container, EngineState state)
    {
        var evidence = new Evidence("running", container.State, state.Machine, $"docker ps -a --filter name={container.Name}");
        var log = $"`docker logs {container.Name}` may say why.";
        return container.State switch
        {
            "created" => Finding.NotYet(
                $"{container.Name} is created, not started yet. `docker start {container.Name}` starts it; where that fails it says why.",
                evidence, Cause.NotRunning),
            "restarting" => Finding.Fail($"{container.Name} ends and is restarted again and again. {log}", evidence, Cause.NotRunning),
            "exited" => Finding.Fail(
                $"{container.Name} does not run: it ended with status {container.ExitCode}. {log}", evidence, Cause.NotRunning),
            "paused" => Finding.Fail(
                $"{container.Name} is paused. `docker unpause {container.Name}` lets it run on.", evidence, Cause.NotRunning),
            _ => Finding.Fail($"{container.Name} does not run: it is {container.State}.", evidence, Cause.NotRunning),
        };
    }

    private static Finding Missing(ContainerCondition condition, EngineState state, Look look)
    {
        var wanted = condition.Container;
        var evidence = new Evidence(Describe(wanted), "no such container", condition.On, "docker ps -a");
        if (wanted.Name is { } name && look.Snapshot.Manager is { } manager && manager.Services.Any(service => service.Name == name))
        {
            return Finding.Fail(
                $"{name} is a service of the swarm; wanted is a plain container, made with `docker run`.",
                evidence with { Observed = $"service {name}" }, Cause.WrongKind);
        }

        var elsewhere = look.Snapshot.States.FirstOrDefault(other =>
            other.Machine != condition.On && FindAny(condition, other, look.Snapshot) is not null);
        return new Absentee(
            Describe(wanted), wanted.Name, "container", state.Containers.Select(container => container.Name),
            condition.On, elsewhere?.Machine, evidence).Explain(look.Snapshot);
    }

    private static Finding Explain(
        ContainerFact container, IReadOnlyList<Mismatch> mismatches, EngineState state, string command)
    {
        var first = mismatches[0];
        return Finding.Fail(
            $"{container.Name} {(container.IsRunning ? "runs" : "is there")}, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
            new($"{first.Property}: {first.Wanted}", $"{first.Property}: {first.Observed}", state.Machine, command),
            mismatches.Any(mismatch => mismatch.IsDefaultBridge) ? Cause.DefaultBridge : Cause.WrongValue);
    }

    private static string Describe(ContainerSelector wanted)
    {
        var name = wanted.Name is null ? string.Empty : $" {wanted.Name}";
        var image = wanted.Image is null ? string.Empty : $" from {wanted.Image}";
        var mode = wanted.NetworkMode is null ? string.Empty : $" in {wanted.NetworkMode} networking mode";
        return $"container{name}{image}{mode}";
    }
}
