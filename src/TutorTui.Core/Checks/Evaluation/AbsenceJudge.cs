using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Judges that something is gone. "Not fulfilled" is not enough: a service that is starting up is not absent.
/// </summary>
internal static class AbsenceJudge
{
    public static Finding Judge(Condition of, Look look) => of switch
    {
        NetworkCondition network => JudgeNetwork(network, look),
        VolumeCondition volume => JudgeVolume(volume, look),
        ServiceCondition service => JudgeService(service.Service.Name, look),
        ContainerCondition container => JudgeContainer(container, look),
        PluginCondition plugin => JudgePlugin(plugin, look),
        ImageCondition image => JudgeImage(image, look),
        _ => Invert(CompositeJudge.Judge(of, look)),
    };

    private static Finding JudgeNetwork(NetworkCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var network = NetworkJudge.FindAny(condition, state, look.Snapshot);
        var name = network?.Name ?? condition.Network.Name ?? "the network";
        return Report(network is not null, $"the network {name}", condition.On, "docker network ls");
    }

    private static Finding JudgeService(string name, Look look)
    {
        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (manager.Services.Any(service => service.Name == name))
        {
            return Report(true, $"the service {name}", manager.Machine, "docker service ls");
        }

        // Its containers end a little later; until then they still hold on to their networks.
        var left = look.Snapshot.States.FirstOrDefault(state =>
            state.Containers.Any(container => container.Service == name && container.IsRunning));
        return left is null
            ? Report(false, $"the service {name}", manager.Machine, "docker service ls")
            : Finding.NotYet(
                $"The service {name} is removed; its container on {left.Machine} is still stopping, which takes up to 10 seconds.",
                new("no container left", "one still stopping", left.Machine, "docker ps"),
                Cause.Converging);
    }

    private static Finding JudgeContainer(ContainerCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var container = ContainerJudge.FindAny(condition, state, look.Snapshot);
        var name = container?.Name ?? condition.Container.Name ?? "the container";
        return condition.Container.State is "running"
            ? ReportStopped(container is not null, name, condition.On)
            : Report(container is not null, $"the container {name}", condition.On, "docker ps -a");
    }

    /// <summary>Only running containers are looked for: one that has been stopped may stay.</summary>
    private static Finding ReportStopped(bool runs, string name, MachineName where)
    {
        var evidence = new Evidence($"{name} does not run", runs ? "running" : "not running", where, "docker ps -a");
        return runs
            ? Finding.NotYet($"{name} still runs. `docker stop {name}` takes up to 10 seconds.", evidence, Cause.StillThere)
            : Finding.Pass($"{name} does not run any more.", evidence);
    }

    private static Finding JudgeImage(ImageCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = EngineJudge.HasImage(state, condition.Name);
        return Report(isThere, $"the image {condition.Name}", condition.On, "docker image ls");
    }

    private static Finding JudgeVolume(VolumeCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var volume = VolumeJudge.FindAll(condition.Volume, state).FirstOrDefault();
        var name = volume?.Name ?? condition.Volume.Name ?? "of yours";
        return Report(volume is not null, $"the volume {name}", condition.On, "docker volume ls");
    }

    private static Finding JudgePlugin(PluginCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = state.Plugins.Any(plugin => ImageName.Matches(condition.Name, plugin.Name));
        return Report(isThere, $"the plugin {condition.Name}", condition.On, "docker plugin ls");
    }

    private static Finding Report(bool isThere, string what, MachineName where, string command)
    {
        var evidence = new Evidence($"{what} gone", isThere ? "still there" : "gone", where, command);
        var sentence = char.ToUpperInvariant(what[0]) + what[1..];
        return isThere
            ? Finding.NotYet($"{sentence} is still there.", evidence, Cause.StillThere)
            : Finding.Pass($"{sentence} is gone.", evidence);
    }

    private static Finding Invert(Finding finding) => finding.Verdict switch
    {
        Verdict.Pass => finding with { Verdict = Verdict.NotYet, Cause = Cause.StillThere },
        Verdict.Fail or Verdict.NotYet => finding with { Verdict = Verdict.Pass, Cause = Cause.None, Convergence = null, Path = [] },
        _ => finding,
    };
}
