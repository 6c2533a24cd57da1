using System.Collections.Immutable;
using TutorTui.Core.Checks.Networks;

namespace TutorTui.Core.Checks.Containers;

/// <summary>Describes a container; null means any value.</summary>
public sealed record ContainerSelector
{
    public string? Name { get; init; }

    /// <summary>Repository with or without tag: <c>nginx</c> accepts any tag of it.</summary>
    public string? Image { get; init; }

    /// <summary>Such as <c>host</c> or <c>none</c>.</summary>
    public string? NetworkMode { get; init; }

    /// <summary>
    /// <c>exited</c> asks for a container that has ended. Within "absent", <c>running</c> ignores containers that have ended.
    /// Null asks for a running container, and within "absent" for any container, whatever its state.
    /// </summary>
    public string? State { get; init; }

    /// <summary>Networks it must be attached to, all of them.</summary>
    public ImmutableArray<NetworkSelector> Networks { get; init; } = [];

    /// <summary>The name under which other checks of the lesson refer to the container that was found, or null.</summary>
    public string? As { get; init; }

    /// <summary>It must be the container that another check has found under this name, or null.</summary>
    public string? SameAs { get; init; }

    /// <summary>The mounts it must have, all of them.</summary>
    public ImmutableArray<MountSelector> Mounts { get; init; } = [];

    /// <summary>A port it must publish.</summary>
    public PublishedPort? Publishes { get; init; }
}

/// <summary>A TCP port of a container that is published on its machine.</summary>
public sealed record PublishedPort(int ContainerPort, int HostPort);
