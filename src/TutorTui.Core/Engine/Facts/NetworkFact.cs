using System.Collections.Immutable;

namespace TutorTui.Core.Engine.Facts;

/// <summary>A network as <c>docker network ls</c> and <c>docker network inspect</c> show it.</summary>
public sealed record NetworkFact
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Driver { get; init; }

    /// <summary><c>local</c>, <c>swarm</c> or <c>global</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>IPv4 address pools in the order given.</summary>
    public ImmutableArray<AddressPool> Pools { get; init; } = [];

    public bool IsAttachable { get; init; }

    public bool IsInternal { get; init; }

    public bool IsIngress { get; init; }

    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// True for the networks every engine has: <c>bridge</c>, <c>host</c>, <c>none</c>, <c>docker_gwbridge</c> and the
    /// swarm's ingress network.
    /// </summary>
    public bool IsPredefined => IsIngress || Name is "bridge" or "host" or "none" or "docker_gwbridge" or "ingress";
}
