using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>Describes a swarm service; what is null may be anything.</summary>
public sealed record ServiceSelector
{
    public required string Name { get; init; }

    /// <summary>Repository with or without tag: <c>postgres:12</c> asks for that tag, <c>alpine</c> accepts any.</summary>
    public string? Image { get; init; }

    public int? Replicas { get; init; }

    /// <summary>Networks its tasks must be attached to, all of them.</summary>
    public ImmutableArray<NetworkSelector> Networks { get; init; } = [];

    /// <summary><c>vip</c> or <c>dnsrr</c>.</summary>
    public string? EndpointMode { get; init; }

    /// <summary>A port it must publish.</summary>
    public PublishedPort? Publishes { get; init; }
}
