using System.Collections.Immutable;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Engine;

/// <summary>
/// Everything that checks may know about one machine's Docker Engine at one moment. Immutable: the same state gives the
/// same answers. On a worker <see cref="Nodes"/>, <see cref="Services"/> and <see cref="Tasks"/> are empty, because the
/// engine lists them on managers only.
/// </summary>
public sealed record EngineState
{
    public required MachineName Machine { get; init; }

    /// <summary>When the facts were read, by the tutor's clock.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The engine's version, such as <c>20.10.24</c>.</summary>
    public required string Version { get; init; }

    public required SwarmFact Swarm { get; init; }

    public ImmutableArray<ContainerFact> Containers { get; init; } = [];

    public ImmutableArray<NetworkFact> Networks { get; init; } = [];

    public ImmutableArray<ImageFact> Images { get; init; } = [];

    public ImmutableArray<VolumeFact> Volumes { get; init; } = [];

    public ImmutableArray<PluginFact> Plugins { get; init; } = [];

    public ImmutableArray<NodeFact> Nodes { get; init; } = [];

    public ImmutableArray<ServiceFact> Services { get; init; } = [];

    public ImmutableArray<TaskFact> Tasks { get; init; } = [];
}
