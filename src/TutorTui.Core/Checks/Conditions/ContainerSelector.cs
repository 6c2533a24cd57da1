namespace TutorTui.Core.Checks.Conditions;

/// <summary>Describes a running container; what is null may be anything.</summary>
public sealed record ContainerSelector
{
    public string? Name { get; init; }

    /// <summary>Repository with or without tag: <c>nginx</c> accepts any tag of it.</summary>
    public string? Image { get; init; }

    /// <summary>Such as <c>host</c> or <c>none</c>.</summary>
    public string? NetworkMode { get; init; }

    /// <summary>A network it must be attached to.</summary>
    public NetworkSelector? Network { get; init; }

    /// <summary>A port it must publish.</summary>
    public PublishedPort? Publishes { get; init; }
}

/// <summary>A TCP port of a container that is published on its machine.</summary>
public sealed record PublishedPort(int ContainerPort, int HostPort);
