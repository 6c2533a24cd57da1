using System.Collections.Immutable;

namespace TutorTui.Core.Engine.Facts;

/// <summary>A container as <c>docker ps -a</c> and <c>docker inspect</c> show it.</summary>
public sealed record ContainerFact
{
    /// <summary>The full id: 64 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>The name without the leading slash.</summary>
    public required string Name { get; init; }

    /// <summary>The image as requested, such as <c>nginx:latest</c>.</summary>
    public required string Image { get; init; }

    /// <summary><c>created</c>, <c>running</c>, <c>paused</c>, <c>restarting</c>, <c>exited</c> or <c>dead</c>.</summary>
    public required string State { get; init; }

    /// <summary>Exit status of a container that has ended.</summary>
    public int ExitCode { get; init; }

    /// <summary><c>default</c>, <c>bridge</c>, <c>host</c>, <c>none</c>, or a network's name or id.</summary>
    public string NetworkMode { get; init; } = "default";

    public ImmutableArray<AttachmentFact> Networks { get; init; } = [];

    public ImmutableArray<PortFact> Ports { get; init; } = [];

    public ImmutableArray<MountFact> Mounts { get; init; } = [];

    public ImmutableDictionary<string, string> Labels { get; init; } = ImmutableDictionary<string, string>.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The swarm service this container is a task of, or null.</summary>
    public string? Service => Labels.GetValueOrDefault("com.docker.swarm.service.name");

    /// <summary>The swarm task this container runs, or null.</summary>
    public string? TaskId => Labels.GetValueOrDefault("com.docker.swarm.task.id");

    public bool IsRunning => State is "running";
}
