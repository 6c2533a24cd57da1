using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Engine;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>Judges swarm services.</summary>
internal static class ServiceJudge
{
    /// <summary>What a task needs once its image is there.</summary>
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    /// <summary>What a task needs that still fetches its image from the lab's registry.</summary>
    private static readonly TimeSpan FetchPatience = TimeSpan.FromSeconds(90);

    /// <summary>The swarm starts a task anew five seconds after it has ended; one that lives longer than that is no flicker.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(6);

    /// <summary>A program that cannot go on ends at once; `docker service create` itself waits five seconds before it calls a task stable.</summary>
    private static readonly TimeSpan FirstSettling = TimeSpan.FromSeconds(2);

    public static Finding Judge(ServiceCondition condition, Look look)
    {
        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        var wanted = condition.Service;
        var service = manager.Services.FirstOrDefault(candidate => candidate.Name == wanted.Name);
        if (service is null)
        {
            return Missing(wanted, manager, look);
        }

        var mismatches = Compare(service, wanted, manager, look.Snapshot);
        if (mismatches.Count > 0)
        {
            var first = mismatches[0];
            return Finding.Fail(
                $"The service {service.Name} is there, but {string.Join("; ", mismatches.Select(m => m.Explain()))}.",
                new($"{first.Property}: {first.Wanted}", $"{first.Property}: {first.Observed}", manager.Machine,
                    $"docker service inspect --pretty {service.Name}"),
                Cause.WrongValue);
        }

        return JudgeTasks(service, manager, look);
    }

    private static Finding JudgeTasks(ServiceFact service, EngineState manager, Look look)
    {
        var tasks = manager.Tasks.Where(task => task.ServiceId == service.Id).ToList();
        var running = tasks.Count(task => task.IsRunning);
        var expected = service.Replicas ?? manager.Nodes.Count(node => node.State is "ready");
        var evidence = new Evidence(
            $"{expected} of {expected} tasks running", $"{running} of {expected} running", manager.Machine,
            $"docker service ps --no-trunc {service.Name}");
        var ended = tasks.Count(task => task.State is "complete" or "failed" && task.CreatedAt >= service.UpdatedAt);
        if (expected > 0 && running >= expected && AreSettled(tasks, look.Now, ended == 0 ? FirstSettling : Settling))
        {
            return Finding.Pass(ServiceTexts.Current.Runs(service.Name, running, expected), evidence);
        }

        if (expected == 0)
        {
            return Finding.Fail(
                ServiceTexts.Current.WantsNoTask(service.Name), evidence with { Wanted = "at least one task" }, Cause.WrongValue);
        }

        // Errors from before the service was last changed say nothing about it as it is.
        var error = tasks.LastOrDefault(task => task.Error.Length > 0 && task.CreatedAt >= service.UpdatedAt)?.Error;
        if (error is not null)
        {
            return Finding.Fail($"{service.Name} does not start: {error.TrimEnd('.')}.", evidence, Cause.NotRunning);
        }

        if (ended > 1)
        {
            return Finding.Fail(
                $"{service.Name} ends again and again: {ended} of its tasks have ended already. A task lives as long as its command, and a shell without a terminal (-t) ends at once.",
                evidence with { Observed = $"{ended} tasks ended" }, Cause.NotRunning);
        }

        var patience = tasks.Exists(task => task.State is "preparing") ? FetchPatience : StartPatience;
        var convergence = new Convergence(running, expected, "tasks running", look.Now - service.UpdatedAt, patience);
        return Finding.Converging(
            running >= expected ? $"{service.Name} has only just started" : $"{service.Name} is starting", convergence,
            $"{service.Name} has {running} of {expected} tasks running after {patience.TotalSeconds:0} s; {States(tasks)}. `docker service ps --no-trunc {service.Name}` shows each task.",
            evidence);
    }

    /// <summary>The tasks that run now have done so long enough not to be the next to end.</summary>
    private static bool AreSettled(IEnumerable<TaskFact> tasks, DateTimeOffset now, TimeSpan settling) =>
        tasks.Where(task => task.IsRunning).All(task => now - task.StateSince >= settling);

    private static string States(IReadOnlyCollection<TaskFact> tasks)
    {
        var waiting = tasks.Where(task => !task.IsRunning && task.DesiredState is "running" or "ready")
            .GroupBy(task => task.State)
            .Select(group => $"{group.Count()} {group.Key}")
            .ToList();
        return waiting.Count == 0 ? "no other task is under way" : $"under way: {string.Join(", ", waiting)}";
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
            mismatches.Add(new(
                "number of replicas", $"{replicas}", service.Replicas is { } has ? $"{has}" : "one per node",
                $"docker service scale {service.Name}={replicas}"));
        }

        if (wanted.EndpointMode is { } mode && service.EndpointMode != mode)
        {
            mismatches.Add(new("endpoint mode", mode, service.EndpointMode, $"docker service update --endpoint-mode {mode} {service.Name}"));
        }

        mismatches.AddRange(wanted.Networks.Select(network => BestNetwork(service, network, manager, snapshot)).OfType<Mismatch>());
        if (wanted.Publishes is { } port
            && !service.Ports.Any(found => found.ContainerPort == port.ContainerPort && found.HostPort == port.HostPort))
        {
            mismatches.Add(new(
                $"port {port.ContainerPort}", $"published on {port.HostPort}", "not published there",
                $"docker service update --publish-add {port.HostPort}:{port.ContainerPort} {service.Name}")
            {
                Words = $"its port {port.ContainerPort} is not published on {port.HostPort}",
            });
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
        var name = wanted.Name
            ?? best.Mismatches?.FirstOrDefault(mismatch => mismatch.Property is Mismatch.Network)?.Wanted
            ?? (wanted.Driver is null ? "a network of your own" : $"{wanted.Driver} network");
        if (best.Network is null)
        {
            return new(Mismatch.Network, name, "none", "give it with --network");
        }

        return best.Mismatches!.Count == 0
            ? null
            : new(Mismatch.Network, name, best.Network.Name, best.Mismatches![0].Property is "name" or Mismatch.Network ? null : best.Mismatches[0].Explain());
    }

    private static Finding Missing(ServiceSelector wanted, EngineState manager, Look look)
    {
        var evidence = new Evidence($"service {wanted.Name}", "no such service", manager.Machine, "docker service ls");
        var container = look.Snapshot.States
            .SelectMany(state => state.Containers, (state, container) => (state.Machine, Container: container))
            .FirstOrDefault(candidate => candidate.Container.Name == wanted.Name);
        return container.Container is null
            ? new Absentee(
                $"service {wanted.Name}", wanted.Name, "service", manager.Services.Select(service => service.Name),
                manager.Machine, null, evidence).Explain(look.Snapshot)
            : Finding.Fail(
                $"{wanted.Name} on {container.Machine} is a plain container; wanted is a service of the swarm, made with `docker service create`.",
                evidence with { Observed = $"container {wanted.Name} on {container.Machine}" }, Cause.WrongKind);
    }
}
