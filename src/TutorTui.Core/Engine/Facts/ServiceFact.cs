using System.Collections.Immutable;

namespace TutorTui.Core.Engine.Facts;

/// <summary>A swarm service.</summary>
public sealed record ServiceFact
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The image without its digest, such as <c>alpine:latest</c>.</summary>
    public required string Image { get; init; }

    /// <summary>Wanted number of tasks; null for a global service.</summary>
    public int? Replicas { get; init; }

    /// <summary><c>vip</c> or <c>dnsrr</c>.</summary>
    public string EndpointMode { get; init; } = "vip";

    /// <summary>Names of the networks its tasks are attached to (ids where no network of that id is known).</summary>
    public ImmutableArray<string> Networks { get; init; } = [];

    /// <summary>Environment variables as <c>NAME=value</c>.</summary>
    public ImmutableArray<string> Environment { get; init; } = [];

    public ImmutableArray<PortFact> Ports { get; init; } = [];

    /// <summary>The service's virtual IPv4 addresses, one for each network, without prefix length.</summary>
    public ImmutableArray<string> VirtualAddresses { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
