using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges swarm services.</summary>
internal static class ServiceJudge
{
    public static Finding Judge(ServiceCondition condition, Look look)
    {
        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        var wanted = condition.Service;
        var place = manager.Machine.ToString();
        var service = manager.Services.FirstOrDefault(candidate => candidate.Name == wanted.Name);
        if (service is null)
        {
            return Missing(wanted, look, place);
        }

        var mismatches = Compare(service, wanted, manager, look.Snapshot);
        if (mismatches.Count > 0)
        {
            var first = mismatches[0];
            return Finding.Fail(
                $"The service {service.Name} is there, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
                new($"{first.Property}: {first.Wanted}", $"{first.Property}: {first.Observed}", place,
                    $"docker service inspect --pretty {service.Name}"));
        }

        return JudgeTasks(service, manager, place);
    }

    private static Finding JudgeTasks(ServiceFact service, EngineState manager, string place)
    {
        var tasks = manager.Tasks.Where(task => task.ServiceId == service.Id).ToList();
        var running = tasks.Count(task => task.IsRunning);
        var expected = service.Replicas ?? manager.Nodes.Count(node => node.State is "ready");
        var evidence = new Evidence(
            $"{expected} of {expected} tasks running", $"{running} of {expected} running", place,
            $"docker service ps --no-trunc {service.Name}");
        if (expected > 0 && running >= expected)
        {
            return Finding.Pass($"{service.Name} runs, {running} of {expected} tasks.", evidence);
        }

        var error = tasks.LastOrDefault(task => task.Error.Length > 0)?.Error;
        return error is null
            ? Finding.NotYet($"{service.Name} is starting: {running} of {expected} tasks run.", evidence)
            : Finding.Fail($"{service.Name} does not start: {error.TrimEnd('.')}.", evidence);
    }

    private static List<Mismatch> Compare(
        ServiceFact service, ServiceSelector wanted, EngineState manager, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Image is not null && !ImageName.Matches(wanted.Image, service.Image))
        {
            mismatches.Add(new("image", wanted.Image, service.Image));
        }

        if (wanted.Replicas is { } replicas && service.Replicas != replicas)
        {
            mismatches.Add(new("number of replicas", $"{replicas}", service.Replicas is { } has ? $"{has}" : "one per node"));
        }

        if (wanted.Network is not null && BestNetwork(service, wanted.Network, manager, snapshot) is { } mismatch)
        {
            mismatches.Add(mismatch);
        }

        return mismatches;
    }

    private static Mismatch? BestNetwork(
        ServiceFact service, NetworkSelector wanted, EngineState manager, LabSnapshot snapshot)
    {
        var best = service.Networks
            .Select(name => manager.Networks.FirstOrDefault(network => network.Name == name || network.Id == name))
            .OfType<NetworkFact>()
            .Select(network => (Network: network, Mismatches: NetworkJudge.Compare(network, wanted, snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        var name = wanted.Name ?? $"{wanted.Driver ?? "a user-defined"} network";
        if (best.Network is null)
        {
            return new("network", name, "none", $"give it with --network");
        }

        return best.Mismatches.Count == 0
            ? null
            : new("network", name, best.Network.Name, best.Mismatches[0].Explain());
    }

    private static Finding Missing(ServiceSelector wanted, Look look, string place)
    {
        var evidence = new Evidence($"service {wanted.Name}", "no such service", place, "docker service ls");
        var container = look.Snapshot.States
            .SelectMany(state => state.Containers, (state, container) => (state.Machine, Container: container))
            .FirstOrDefault(candidate => candidate.Container.Name == wanted.Name);
        return container.Container is null
            ? Finding.NotYet($"The swarm has no service {wanted.Name} yet.", evidence)
            : Finding.Fail(
                $"{wanted.Name} on {container.Machine} is a plain container; wanted is a service of the swarm, made with `docker service create`.",
                evidence with { Observed = $"container {wanted.Name} on {container.Machine}" });
    }
}
