using System.Collections.Immutable;
using TutorTui.Core.Checks.Networks;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Describes a container; what is null may be anything.</summary>
public sealed record ContainerSelector
{
    public string? Name { get; init; }

    /// <summary>Repository with or without tag: <c>nginx</c> accepts any tag of it.</summary>
    public string? Image { get; init; }

    /// <summary>Such as <c>host</c> or <c>none</c>.</summary>
    public string? NetworkMode { get; init; }

    /// <summary>
    /// <c>exited</c> asks for a container that has ended; <c>running</c>, within "absent", leaves alone those that have ended.
    /// Null asks for a running one, and within "absent" for none in whatever state.
    /// </summary>
    public string? State { get; init; }

    /// <summary>Networks it must be attached to, all of them.</summary>
    public ImmutableArray<NetworkSelector> Networks { get; init; } = [];

    /// <summary>The name under which other checks of the lesson speak of the container that was found, or null.</summary>
    public string? As { get; init; }

    /// <summary>It must be the container that another check has found under this name, or null.</summary>
    public string? SameAs { get; init; }

    /// <summary>What must be mounted into it, all of them.</summary>
    public ImmutableArray<MountSelector> Mounts { get; init; } = [];

    /// <summary>A port it must publish.</summary>
    public PublishedPort? Publishes { get; init; }
}

/// <summary>A TCP port of a container that is published on its machine.</summary>
public sealed record PublishedPort(int ContainerPort, int HostPort);
