using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Courses;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>
/// Judges that something is gone. "Not fulfilled" is not enough: a service that is starting up is not absent.
/// </summary>
internal static class AbsenceJudge
{
    private static AbsenceTexts Texts => AbsenceTexts.Current;

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
        return Report(network is not null, Texts.Network(network?.Name ?? condition.Network.Name), condition.On, "docker network ls");
    }

    private static Finding JudgeService(string name, Look look)
    {
        if (!look.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (manager.Services.Any(service => service.Name == name))
        {
            return Report(true, Texts.Service(name), manager.Machine, "docker service ls");
        }

        // Its containers end a little later; until then they still hold on to their networks.
        var left = look.Snapshot.States.FirstOrDefault(state =>
            state.Containers.Any(container => container.Service == name && container.IsRunning));
        return left is null
            ? Report(false, Texts.Service(name), manager.Machine, "docker service ls")
            : Finding.NotYet(
                Texts.StillStopping(name, left.Machine),
                new(Texts.NoContainerLeft, Texts.OneStopping, left.Machine, "docker ps"),
                Cause.Converging);
    }

    private static Finding JudgeContainer(ContainerCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var container = ContainerJudge.FindAny(condition, state, look.Snapshot);
        var name = container?.Name ?? condition.Container.Name;
        return condition.Container.State is "running"
            ? ReportStopped(container?.Name, name, condition.On)
            : Report(container is not null, Texts.Container(name), condition.On, "docker ps -a");
    }

    /// <summary>Only running containers are looked for: one that has been stopped may stay.</summary>
    private static Finding ReportStopped(string? running, string? name, MachineName where)
    {
        var evidence = new Evidence(
            Texts.WantedStopped(name), running is null ? Texts.NotRunning : Texts.Running, where, "docker ps -a");
        return running is null
            ? Finding.Pass(Texts.RunsNoMore(name), evidence)
            : Finding.NotYet(Texts.StillRuns(running), evidence, Cause.StillThere);
    }

    private static Finding JudgeImage(ImageCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = EngineJudge.HasImage(state, condition.Name);
        return Report(isThere, Texts.Image(condition.Name), condition.On, "docker image ls");
    }

    private static Finding JudgeVolume(VolumeCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var volume = VolumeJudge.FindAll(condition.Volume, state).FirstOrDefault();
        return Report(volume is not null, Texts.Volume(volume?.Name ?? condition.Volume.Name), condition.On, "docker volume ls");
    }

    private static Finding JudgePlugin(PluginCondition condition, Look look)
    {
        if (!look.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = state.Plugins.Any(plugin => ImageName.Matches(condition.Name, plugin.Name));
        return Report(isThere, Texts.Plugin(condition.Name), condition.On, "docker plugin ls");
    }

    private static Finding Report(bool isThere, string what, MachineName where, string command)
    {
        var evidence = new Evidence(Texts.WantedGone(what), isThere ? Texts.SeenStill : Texts.SeenGone, where, command);
        return isThere
            ? Finding.NotYet(Texts.StillThere(what), evidence, Cause.StillThere)
            : Finding.Pass(Texts.Gone(what), evidence);
    }

    private static Finding Invert(Finding finding) => finding.Verdict switch
    {
        Verdict.Pass => finding with { Verdict = Verdict.NotYet, Cause = Cause.StillThere },
        Verdict.Fail or Verdict.NotYet => finding with { Verdict = Verdict.Pass, Cause = Cause.None, Convergence = null, Path = [] },
        _ => finding,
    };
}
