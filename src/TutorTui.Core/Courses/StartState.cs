using System.Collections.Immutable;

namespace TutorTui.Core.Courses;

/// <summary>What the machines must look like when a lesson begins. Whatever is not specified is left as it is.</summary>
public sealed record StartState
{
    /// <summary>All of the lesson's machines are in one swarm with Machine1 as its manager.</summary>
    public bool IsSwarmJoined { get; init; }

    /// <summary>None of the lesson's machines is in a swarm, because a step makes one or the text shows a machine without.</summary>
    public bool IsWithoutSwarm { get; init; }

    /// <summary>No services, no containers and no networks but Docker's own.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>No volumes.</summary>
    public bool HasNoVolumes { get; init; }

    /// <summary>Plugins that must not be installed, because a step installs them.</summary>
    public ImmutableArray<string> AbsentPlugins { get; init; } = [];
}
