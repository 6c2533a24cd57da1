using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Findings;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Places;

/// <summary>Finds where a place is right now.</summary>
internal static class PlaceLocator
{
    /// <summary>The place's location, or the finding that says why there is none.</summary>
    public static bool TryLocate(
        this EvaluationContext context, Place place, [NotNullWhen(true)] out Location? location, [NotNullWhen(false)] out Finding? nowhere)
    {
        (location, nowhere) = place switch
        {
            OnMachine { Machine: NamedMachine named } => LocateMachine(named.Name, context),
            OnMachine { Machine: MachineOfService of } => LocateTask(of.Service, isInside: false, context),
            InTaskOf task => LocateTask(task.Service, isInside: true, context),
            InContainer inside => LocateContainer(inside, context),
            _ => throw new InvalidOperationException($"No way to locate {place}."),
        };
        return location is not null;
    }

    private static (Location?, Finding?) LocateMachine(MachineName machine, EvaluationContext context) =>
        context.TryGetEngine(machine, out _, out var unknown) ? (new(machine, null), null) : (null, unknown);

    private static (Location?, Finding?) LocateTask(string service, bool isInside, EvaluationContext context)
    {
        if (!context.TryGetManager(out var manager, out var missing))
        {
            return (null, missing);
        }

        if (context.Snapshot.TasksOf(service).FirstOrDefault() is { } task)
        {
            return (new(task.Machine, isInside ? task.Container : null), null);
        }

        var exists = manager.Services.Any(candidate => candidate.Name == service);
        var texts = ServiceTexts.Current;
        return (null, Finding.NotYet(
            exists ? texts.NoContainerYet(service) : texts.NotThereYet(service),
            new(texts.RunningTask(service), exists ? MismatchTexts.Current.None : texts.NoSuchService, manager.Machine,
                exists ? $"docker service ps {service}" : "docker service ls"),
            exists ? Cause.Converging : Cause.NotBegun));
    }

    private static (Location?, Finding?) LocateContainer(InContainer inside, EvaluationContext context)
    {
        if (!context.TryGetEngine(inside.On, out var state, out var unknown))
        {
            return (null, unknown);
        }

        var container = state.Containers.FirstOrDefault(candidate =>
            candidate.IsRunning && ContainerEvaluator.Compare(candidate, inside.Container, state, context.Snapshot).Count == 0);
        return container is null
            ? (null, ContainerEvaluator.Evaluate(new(inside.On, inside.Container), context))
            : (new(inside.On, container), null);
    }
}
