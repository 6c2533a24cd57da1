using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges containers.</summary>
internal static class ContainerJudge
{
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
            return Missing(condition, look);
        }

        var place = state.Machine.ToString();
        if (!best.Container.IsRunning)
        {
            return Stopped(best.Container, place);
        }

        var command = $"docker inspect {best.Container.Name}";
        return best.Mismatches.Count == 0
            ? Finding.Pass(
                $"{best.Container.Name} runs on {place}.",
                new(Describe(condition.Container), $"{best.Container.Name}: {best.Container.Image}, running", place, command))
            : Explain(best.Container, best.Mismatches, place, command);
    }

    /// <summary>A container of this description in whatever state: what "absent" looks for.</summary>
    public static ContainerFact? FindAny(ContainerCondition condition, EngineState state, LabSnapshot snapshot) =>
        Candidates(state, condition.Container)
            .FirstOrDefault(container => Compare(container, condition.Container, state, snapshot).Count == 0);

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
            mismatches.Add(new("network mode", wanted.NetworkMode, container.NetworkMode));
        }

        if (wanted.Network is not null)
        {
            CompareNetwork(container, wanted.Network, state, snapshot, mismatches);
        }

        if (wanted.Publishes is { } port)
        {
            ComparePort(container, port, mismatches);
        }

        return mismatches;
    }

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
                "network",
                wanted.Name ?? (wanted.IsUserDefined ? "one of your own" : $"one with {first.Property} {first.Wanted}"),
                best.Network.Name,
                first.Property is "name" or "origin" ? null : $"the {first.Property} of {best.Network.Name} is {first.Observed}"));
        }
    }

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
            published.Count == 0 ? $"docker run -p {wanted.HostPort}:{wanted.ContainerPort}" : null));
    }

    private static Finding Stopped(ContainerFact container, string place)
    {
        var evidence = new Evidence("running", container.State, place, $"docker ps -a --filter name={container.Name}");
        return container.State is "created" or "restarting"
            ? Finding.NotYet($"{container.Name} is {container.State}, not running yet.", evidence)
            : Finding.Fail(
                $"{container.Name} does not run: it is {container.State}"
                + (container.State is "exited" ? $" with status {container.ExitCode}. `docker logs {container.Name}` may say why." : "."),
                evidence);
    }

    private static Finding Missing(ContainerCondition condition, Look look) => Finding.Missing(
        Describe(condition.Container),
        condition.On,
        look.Snapshot.States.FirstOrDefault(state =>
            state.Machine != condition.On && FindAny(condition, state, look.Snapshot) is not null)?.Machine,
        new(Describe(condition.Container), "no such container", condition.On.ToString(), "docker ps -a"));

    private static Finding Explain(
        ContainerFact container, IReadOnlyList<Mismatch> mismatches, string place, string command)
    {
        var first = mismatches[0];
        return Finding.Fail(
            $"{container.Name} runs, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
            new($"{first.Property}: {first.Wanted}", $"{first.Property}: {first.Observed}", place, command));
    }

    private static string Describe(ContainerSelector wanted)
    {
        var name = wanted.Name is null ? string.Empty : $" {wanted.Name}";
        var image = wanted.Image is null ? string.Empty : $" from {wanted.Image}";
        var mode = wanted.NetworkMode is null ? string.Empty : $" in {wanted.NetworkMode} networking mode";
        return $"container{name}{image}{mode}";
    }
}
