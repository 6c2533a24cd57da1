namespace TutorTui.Core.Engine.Facts;

/// <summary>The machine's own membership of a swarm.</summary>
public sealed record SwarmFact
{
    /// <summary>No swarm.</summary>
    public static SwarmFact Inactive { get; } = new();

    /// <summary>The engine's own word: <c>inactive</c>, <c>pending</c>, <c>active</c>, <c>error</c> or <c>locked</c>.</summary>
    public string LocalState { get; init; } = "inactive";

    public bool IsManager { get; init; }

    public string NodeId { get; init; } = string.Empty;

    /// <summary>The address other nodes reach this one at; empty outside a swarm.</summary>
    public string NodeAddress { get; init; } = string.Empty;

    /// <summary>The token with which a machine joins this swarm as a worker; empty except on a manager.</summary>
    public string WorkerToken { get; init; } = string.Empty;

    public bool IsActive => LocalState is "active";
}
