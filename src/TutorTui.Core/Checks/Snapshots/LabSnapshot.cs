using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Checks.Snapshots;

/// <summary>Everything that checks are evaluated against, at one moment. Immutable: the same snapshot gives the same verdicts.</summary>
public sealed record LabSnapshot
{
    /// <summary>Each machine's facts, or why it could not be asked.</summary>
    public required ImmutableSortedDictionary<MachineName, Result<EngineState, EngineError>> Engines { get; init; }

    public required LabTraits Traits { get; init; }

    /// <summary>The commands the learner has run since the lesson began, oldest first.</summary>
    public ImmutableArray<FinishedCommand> Commands { get; init; } = [];

    /// <summary>Commands that run, each with what it has printed so far.</summary>
    public ImmutableArray<FinishedCommand> Running { get; init; } = [];

    /// <summary>Steps of the lesson that have passed.</summary>
    public ImmutableHashSet<StepId> PassedSteps { get; init; } = [];

    /// <summary>Checks of the lesson that are true in this snapshot, as far as they were evaluated.</summary>
    public ImmutableHashSet<CheckId> TrueChecks { get; init; } = [];

    /// <summary>What the learner has answered to questions.</summary>
    public ImmutableDictionary<CheckId, string> Answers { get; init; } = ImmutableDictionary<CheckId, string>.Empty;

    /// <summary>Names that the lesson itself uses. An object with such a name is never taken for a misspelling.</summary>
    public ImmutableHashSet<string> MeantNames { get; init; } = [];

    /// <summary>The ids of the objects behind the names that the lesson's checks share.</summary>
    public ImmutableDictionary<string, string> Bindings { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>When transient states were first seen; empty for a single look.</summary>
    public FirstSeen FirstSeen { get; init; } = FirstSeen.None;

    /// <summary>The latest time of any engine's facts, or null if none has answered.</summary>
    public DateTimeOffset? TakenAt => States.Select(state => (DateTimeOffset?)state.TakenAt).Max();

    /// <summary>Results of the probes that were run for this snapshot.</summary>
    public ImmutableDictionary<Probe, Result<CommandOutput, EngineError>> Probes { get; init; } =
        ImmutableDictionary<Probe, Result<CommandOutput, EngineError>>.Empty;

    /// <summary>The states of the engines that answered, in order of the machines' names.</summary>
    public IEnumerable<EngineState> States
    {
        get
        {
            foreach (var engine in Engines.Values)
            {
                if (engine.TryGet(out var state))
                {
                    yield return state;
                }
            }
        }
    }

    /// <summary>The swarm manager's state, or null if no machine is one.</summary>
    public EngineState? Manager => States.FirstOrDefault(state => state.Swarm.IsManager);

    /// <summary>Running tasks of a service with their machine and container, if both are known.</summary>
    public IEnumerable<RunningTask> TasksOf(string service)
    {
        var manager = Manager;
        var found = manager?.Services.FirstOrDefault(candidate => candidate.Name == service);
        if (manager is null || found is null)
        {
            yield break;
        }

        foreach (var task in manager.Tasks.Where(task => task.ServiceId == found.Id && task.IsRunning))
        {
            var state = States.FirstOrDefault(state => state.Swarm.NodeId == task.NodeId);
            var container = state?.Containers.FirstOrDefault(candidate => candidate.Id == task.ContainerId);
            if (container is { IsRunning: true })
            {
                yield return new(state!.Machine, container);
            }
        }
    }
}

/// <summary>A running task's container and the machine it is on.</summary>
public sealed record RunningTask(MachineName Machine, ContainerFact Container);
