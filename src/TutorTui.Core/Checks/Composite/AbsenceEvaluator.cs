using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Composite;

/// <summary>
/// Judges that something is gone. "Not fulfilled" is not enough: a service that is starting up is not absent.
/// </summary>
internal static class AbsenceEvaluator
{
    private static AbsenceTexts Texts => AbsenceTexts.Current;

    public static Finding Evaluate(Condition of, EvaluationContext context) => of switch
    {
        NetworkCondition network => EvaluateNetwork(network, context),
        VolumeCondition volume => EvaluateVolume(volume, context),
        ServiceCondition service => EvaluateService(service.Service.Name, context),
        ContainerCondition container => EvaluateContainer(container, context),
        PluginCondition plugin => EvaluatePlugin(plugin, context),
        ImageCondition image => EvaluateImage(image, context),
        _ => Invert(CompositeEvaluator.Evaluate(of, context)),
    };

    private static Finding EvaluateNetwork(NetworkCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var network = NetworkEvaluator.FindAny(condition, state, context.Snapshot);
        return Report(network is not null, Texts.Network(network?.Name ?? condition.Network.Name), condition.On, "docker network ls");
    }

    private static Finding EvaluateService(string name, EvaluationContext context)
    {
        if (!context.TryGetManager(out var manager, out var missing))
        {
            return missing;
        }

        if (manager.Services.Any(service => service.Name == name))
        {
            return Report(true, Texts.Service(name), manager.Machine, "docker service ls");
        }

        // Its containers end a little later; until then they still hold on to their networks.
        var left = context.Snapshot.States.FirstOrDefault(state =>
            state.Containers.Any(container => container.Service == name && container.IsRunning));
        return left is null
            ? Report(false, Texts.Service(name), manager.Machine, "docker service ls")
            : Finding.NotYet(
                Texts.StillStopping(name, left.Machine),
                new(Texts.NoContainerLeft, Texts.OneStopping, left.Machine, "docker ps"),
                Cause.Converging);
    }

    private static Finding EvaluateContainer(ContainerCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var container = ContainerEvaluator.FindAny(condition, state, context.Snapshot);
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

    private static Finding EvaluateImage(ImageCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var isThere = EngineEvaluator.HasImage(state, condition.Name);
        return Report(isThere, Texts.Image(condition.Name), condition.On, "docker image ls");
    }

    private static Finding EvaluateVolume(VolumeCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
        {
            return unknown;
        }

        var volume = VolumeEvaluator.FindAll(condition.Volume, state).FirstOrDefault();
        return Report(volume is not null, Texts.Volume(volume?.Name ?? condition.Volume.Name), condition.On, "docker volume ls");
    }

    private static Finding EvaluatePlugin(PluginCondition condition, EvaluationContext context)
    {
        if (!context.TryGetEngine(condition.On, out var state, out var unknown))
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
