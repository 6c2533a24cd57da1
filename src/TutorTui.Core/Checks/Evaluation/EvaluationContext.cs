using System.Diagnostics.CodeAnalysis;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Evaluation;

/// <summary>One evaluation's view of the lab: the snapshot, and the probes that turned out to be missing.</summary>
internal sealed class EvaluationContext(LabSnapshot snapshot, Check check)
{
    private readonly HashSet<Probe> _missing = [];

    public LabSnapshot Snapshot => snapshot;

    public IReadOnlySet<Probe> Missing => _missing;

    /// <summary>What the learner has answered to this check's question, or null.</summary>
    public string? Answer => snapshot.Answers.GetValueOrDefault(check.Id);

    /// <summary>What the author says while this check's script does not say yes, or null.</summary>
    public string? Otherwise => check.Otherwise;

    /// <summary>What the book shows as the output of this check's command, or null.</summary>
    public string? ExpectedOutput => check.ExpectedOutput;

    /// <summary>The moment the verdicts are about.</summary>
    public DateTimeOffset Now => snapshot.TakenAt ?? default;

    /// <summary>The machine's state, or the finding that says why there is none.</summary>
    public bool TryGetEngine(
        MachineName machine, [NotNullWhen(true)] out EngineState? state, [NotNullWhen(false)] out Finding? unknown)
    {
        if (!snapshot.Engines.TryGetValue(machine, out var engine))
        {
            state = null;
            unknown = Finding.Unknown(CheckTexts.Current.NoSuchMachine(machine));
            return false;
        }

        var answered = engine.TryGet(out state);
        unknown = answered ? null : Finding.Unknown(CheckTexts.Current.CannotBeAsked(machine, engine.Error?.Message));
        return answered;
    }

    /// <summary>The swarm manager's state, or the finding that says why there is none.</summary>
    public bool TryGetManager(
        [NotNullWhen(true)] out EngineState? manager, [NotNullWhen(false)] out Finding? missing)
    {
        manager = snapshot.Manager;
        missing = null;
        if (manager is not null)
        {
            return true;
        }

        var silent = snapshot.Engines.Keys.FirstOrDefault(machine => !snapshot.Engines[machine].TryGet(out _));
        missing = snapshot.Engines.Values.All(engine => engine.TryGet(out _))
            ? Finding.NotYet(
                SwarmTexts.Current.NoManager,
                new(SwarmTexts.Current.ActiveSwarm, SwarmTexts.Current.NoSwarm, snapshot.Engines.Keys.First(), "docker info"),
                Cause.NoSwarm)
            : Finding.Unknown(CheckTexts.Current.CannotBeAsked(silent, snapshot.Engines[silent].Error?.Message));
        return false;
    }

    /// <summary>Finds where a place is right now, or the finding that says why it is nowhere.</summary>
    public bool TryLocate(
        Place place, [NotNullWhen(true)] out Location? location, [NotNullWhen(false)] out Finding? nowhere)
    {
        (location, nowhere) = place switch
        {
            OnMachine { Machine: NamedMachine named } => LocateMachine(named.Name),
            OnMachine { Machine: MachineOfService of } => LocateTask(of.Service, isInside: false),
            InTaskOf task => LocateTask(task.Service, isInside: true),
            InContainer inside => LocateContainer(inside),
            _ => throw new InvalidOperationException($"No way to locate {place}."),
        };
        return location is not null;
    }

    /// <summary>The probe's result, or null after asking for it to be run.</summary>
    public Result<CommandOutput, EngineError>? Ask(Probe probe)
    {
        if (snapshot.Probes.TryGetValue(probe, out var result))
        {
            return result;
        }

        _missing.Add(probe);
        return null;
    }

    private (Location?, Finding?) LocateMachine(MachineName machine) =>
        TryGetEngine(machine, out _, out var unknown) ? (new(machine, null), null) : (null, unknown);

    private (Location?, Finding?) LocateTask(string service, bool isInside)
    {
        if (!TryGetManager(out var manager, out var missing))
        {
            return (null, missing);
        }

        if (snapshot.TasksOf(service).FirstOrDefault() is { } task)
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

    private (Location?, Finding?) LocateContainer(InContainer inside)
    {
        if (!TryGetEngine(inside.On, out var state, out var unknown))
        {
            return (null, unknown);
        }

        var container = state.Containers.FirstOrDefault(candidate =>
            candidate.IsRunning && ContainerEvaluator.Compare(candidate, inside.Container, state, snapshot).Count == 0);
        return container is null
            ? (null, ContainerEvaluator.Evaluate(new(inside.On, inside.Container), this))
            : (new(inside.On, container), null);
    }
}

/// <summary>A place that was found: a machine, and the container on it where the place is inside one.</summary>
internal sealed record Location(MachineName Machine, ContainerFact? Container)
{
    public Viewpoint Viewpoint => new(Machine, Container?.Name);

    public override string ToString() => Viewpoint.ToString();

    /// <summary>The command with which a person runs a program at this place.</summary>
    public string CommandFor(string commandLine) =>
        Container is null ? commandLine : $"docker exec {Container.Name} {commandLine}";
}
