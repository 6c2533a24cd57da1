using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Services;

/// <summary>Evaluates swarm services.</summary>
internal static class ServiceEvaluator
{
    /// <summary>How long a task takes to start once its image is present.</summary>
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    /// <summary>How long a task takes to start while its image is still being pulled from the lab's registry.</summary>
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(90);

    /// <summary>The swarm restarts a task five seconds after it has ended; one that runs longer than that counts as stable.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(6);

    /// <summary>A failing program ends at once; `docker service create` itself waits five seconds before it calls a task stable.</summary>
    private static readonly TimeSpan FirstSettling = TimeSpan.FromSeconds(2);

    private static ServiceTexts Texts => ServiceTexts.Current;

    private static MismatchTexts Properties => MismatchTexts.Current;

    public static Finding Evaluate(ServiceCondition condition, EvaluationContext context)
    {
        if (!context.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        var wanted = condition.Service;
        var service = manager.Services.FirstOrDefault(candidate => candidate.Name == wanted.Name);
        if (service is null)
        {
            return Missing(wanted, manager, context);
        }

        var mismatches = Compare(service, wanted, manager, context.Snapshot);
        if (mismatches.Count > 0)
        {
            var first = mismatches[0];
            return Finding.Fail(
                Texts.Differs(service.Name, Mismatch.ExplainAll(mismatches)),
                new(Properties.Value(first.Property, first.Wanted), Properties.Value(first.Property, first.Observed), manager.Machine,
                    $"docker service inspect --pretty {service.Name}"),
                Cause.WrongValue);
        }

        return EvaluateTasks(service, manager, context);
    }

    private static Finding EvaluateTasks(ServiceFact service, EngineState manager, EvaluationContext context)
    {
        var tasks = manager.Tasks.Where(task => task.ServiceId == service.Id).ToList();
        var running = tasks.Count(task => task.IsRunning);
        var expected = service.Replicas ?? manager.Nodes.Count(node => node.State is "ready");
        var evidence = new Evidence(
            Texts.TasksWanted(expected), Texts.TasksRunning(running, expected), manager.Machine,
            $"docker service ps --no-trunc {service.Name}");
        var ended = tasks.Count(task => task.State is "complete" or "failed" && task.CreatedAt >= service.UpdatedAt);
        if (expected > 0 && running >= expected && AreSettled(tasks, context.Now, ended == 0 ? FirstSettling : Settling))
        {
            return Finding.Pass(Texts.Runs(service.Name, running, expected), evidence);
        }

        if (expected == 0)
        {
            return Finding.Fail(
                Texts.WantsNoTask(service.Name), evidence with { Wanted = Texts.AtLeastOneTask }, Cause.WrongValue);
        }

        // Errors from before the last update of the service do not apply to its present configuration.
        var error = tasks.LastOrDefault(task => task.Error.Length > 0 && task.CreatedAt >= service.UpdatedAt)?.Error;
        if (error is not null)
        {
            return Finding.Fail(Texts.DoesNotStart(service.Name, error.TrimEnd('.')), evidence, Cause.NotRunning);
        }

        if (ended > 1)
        {
            return Finding.Fail(
                Texts.EndsAgain(service.Name, ended), evidence with { Observed = Texts.TasksEnded(ended) }, Cause.NotRunning);
        }

        var patience = tasks.Exists(task => task.State is "preparing") ? FetchTimeout : StartTimeout;
        var convergence = new Convergence(running, expected, Texts.RunningUnit, context.Now - service.UpdatedAt, patience);
        return Finding.Converging(
            running >= expected ? Texts.JustStarted(service.Name) : Texts.IsStarting(service.Name), convergence,
            Texts.Overdue(service.Name, running, expected, patience.TotalSeconds, States(tasks)), evidence);
    }

    /// <summary>Whether the running tasks have been running long enough to count as stable.</summary>
    private static bool AreSettled(IEnumerable<TaskFact> tasks, DateTimeOffset now, TimeSpan settling) =>
        tasks.Where(task => task.IsRunning).All(task => now - task.StateSince >= settling);

    private static string States(IReadOnlyCollection<TaskFact> tasks)
    {
        var waiting = tasks.Where(task => !task.IsRunning && task.DesiredState is "running" or "ready")
            .GroupBy(task => task.State)
            .Select(group => (group.Key, group.Count()))
            .ToList();
        return waiting.Count == 0 ? Texts.NoOtherTask : Texts.OtherTasks(waiting);
    }

    private static List<Mismatch> Compare(
        ServiceFact service, ServiceSelector wanted, EngineState manager, LabSnapshot snapshot)
    {
        List<Mismatch> mismatches = [];
        if (wanted.Image is not null && !ImageName.Matches(wanted.Image, service.Image))
        {
            mismatches.Add(new(Properties.Image, wanted.Image, service.Image));
        }

        if (wanted.Replicas is { } replicas && service.Replicas != replicas)
        {
            mismatches.Add(new(
                Properties.Replicas, $"{replicas}", service.Replicas is { } has ? $"{has}" : Texts.OnePerNode,
                $"docker service scale {service.Name}={replicas}"));
        }

        if (wanted.EndpointMode is { } mode && service.EndpointMode != mode)
        {
            mismatches.Add(new(
                Properties.EndpointMode, mode, service.EndpointMode, $"docker service update --endpoint-mode {mode} {service.Name}"));
        }

        mismatches.AddRange(wanted.Networks.Select(network => BestNetwork(service, network, manager, snapshot)).OfType<Mismatch>());
        if (wanted.Publishes is { } port
            && !service.Ports.Any(found => found.ContainerPort == port.ContainerPort && found.HostPort == port.HostPort))
        {
            mismatches.Add(new(
                Properties.Port(port.ContainerPort), Properties.PublishedOn($"{port.HostPort}"), Texts.NotPublishedThere,
                $"docker service update --publish-add {port.HostPort}:{port.ContainerPort} {service.Name}")
            {
                Words = Properties.NotPublishedOn(port.ContainerPort, port.HostPort),
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
            .Select(network => (Network: network, Mismatches: NetworkEvaluator.Compare(network, wanted, snapshot)))
            .OrderBy(candidate => candidate.Mismatches.Count)
            .FirstOrDefault();
        var name = wanted.Name
            ?? best.Mismatches?.FirstOrDefault(mismatch => mismatch.Kind is MismatchKind.Identity)?.Wanted
            ?? (wanted.Driver is null ? NetworkTexts.Current.OwnNetwork : NetworkTexts.Current.DriverNetwork(wanted.Driver));
        if (best.Network is null)
        {
            return new(Properties.Network, name, Properties.None, NetworkTexts.Current.GiveNetwork);
        }

        return best.Mismatches!.Count == 0
            ? null
            : new(
                Properties.Network, name, best.Network.Name,
                best.Mismatches[0].Kind is MismatchKind.Name or MismatchKind.Identity ? null : best.Mismatches[0].Explain());
    }

    private static Finding Missing(ServiceSelector wanted, EngineState manager, EvaluationContext context)
    {
        var evidence = new Evidence(Texts.Wanted(wanted.Name), Texts.NoSuchService, manager.Machine, "docker service ls");
        var container = context.Snapshot.States
            .SelectMany(state => state.Containers, (state, container) => (state.Machine, Container: container))
            .FirstOrDefault(candidate => candidate.Container.Name == wanted.Name);
        return container.Container is null
            ? new MissingObject(
                Texts.Wanted(wanted.Name), wanted.Name, "service", manager.Services.Select(service => service.Name),
                manager.Machine, null, evidence).Explain(context.Snapshot)
            : Finding.Fail(
                Texts.IsContainer(wanted.Name, container.Machine),
                evidence with { Observed = Texts.SeenContainer(wanted.Name, container.Machine) }, Cause.WrongKind);
    }

    /// <summary>Evaluates whether no object that matches the selector is left.</summary>
    public static Finding EvaluateAbsence(string name, EvaluationContext context)
    {
        if (!context.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (manager.Services.Any(service => service.Name == name))
        {
            return Absence.Report(true, AbsenceTexts.Current.Service(name), manager.Machine, "docker service ls");
        }

        // Its containers end a little later and keep their networks in use until then.
        var left = context.Snapshot.States.FirstOrDefault(state =>
            state.Containers.Any(container => container.Service == name && container.IsRunning));
        return left is null
            ? Absence.Report(false, AbsenceTexts.Current.Service(name), manager.Machine, "docker service ls")
            : Finding.NotYet(
                AbsenceTexts.Current.StillStopping(name, left.Machine),
                new(AbsenceTexts.Current.NoContainerLeft, AbsenceTexts.Current.OneStopping, left.Machine, "docker ps"),
                Cause.Converging);
    }
}
