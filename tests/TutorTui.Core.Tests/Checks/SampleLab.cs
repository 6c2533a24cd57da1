using System.Collections.Immutable;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Tests.Checks;

/// <summary>Snapshots to evaluate checks against.</summary>
internal static class SampleLab
{
    public static EngineState Engine(MachineName machine) => new()
    {
        Machine = machine,
        TakenAt = DateTimeOffset.UnixEpoch,
        Version = "20.10.24",
        Swarm = new() { LocalState = "active", IsManager = machine == MachineName.Machine1, NodeId = $"node-{machine}" },
    };

    public static LabSnapshot Snapshot(EngineState? first = null, EngineState? second = null) => new()
    {
        Engines = new Dictionary<MachineName, Result<EngineState, EngineError>>
        {
            [MachineName.Machine1] = first ?? Engine(MachineName.Machine1),
            [MachineName.Machine2] = second ?? Engine(MachineName.Machine2),
        }.ToImmutableSortedDictionary(),
        Traits = new() { HasVirtualIpBalancing = false, HasInternet = false },
    };

    public static NetworkFact Network(string name, string driver = "bridge", string subnet = "10.5.0.0/16", string gateway = "10.5.0.1") => new()
    {
        Id = $"id-{name}",
        Name = name,
        Driver = driver,
        Scope = driver == "overlay" ? "swarm" : "local",
        Pools = [new(subnet, gateway)],
    };

    public static ContainerFact Container(string name, string image = "nginx:latest", string state = "running") => new()
    {
        Id = $"{name}-0123456789",
        Name = name,
        Image = image,
        State = state,
    };

    public static FinishedCommand Ran(string line, string output = "", string? container = null, int? exit = 0) => new()
    {
        Machine = MachineName.Machine1,
        Container = container,
        CommandLine = line,
        Output = output,
        ExitCode = exit,
        FinishedAt = DateTimeOffset.UnixEpoch,
    };
}
