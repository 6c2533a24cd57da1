namespace TutorTui.Core.Engine.Facts;

/// <summary>A swarm task as its manager sees it.</summary>
public sealed record TaskFact
{
    public required string Id { get; init; }

    public required string ServiceId { get; init; }

    public string NodeId { get; init; } = string.Empty;

    /// <summary>1-based slot of a replicated service; 0 for a global one.</summary>
    public int Slot { get; init; }

    /// <summary>The engine's own word, such as <c>preparing</c>, <c>running</c>, <c>rejected</c>.</summary>
    public required string State { get; init; }

    /// <summary><c>running</c> while the task is wanted, <c>shutdown</c> or <c>remove</c> once it is not.</summary>
    public required string DesiredState { get; init; }

    /// <summary>Why the task failed, or empty.</summary>
    public string Error { get; init; } = string.Empty;

    /// <summary>The container's id, or empty before there is one.</summary>
    public string ContainerId { get; init; } = string.Empty;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the task came into its state.</summary>
    public DateTimeOffset StateSince { get; init; }

    public bool IsRunning => State is "running" && DesiredState is "running";
}
