using System.Collections.Immutable;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Networks;

namespace TutorTui.Core.Checks.Services;

/// <summary>Describes a swarm service; null means any value.</summary>
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
