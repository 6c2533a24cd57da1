namespace TutorTui.Core.Checks.Containers;

/// <summary>Describes a mount in a container; null means any value.</summary>
public sealed record MountSelector
{
    /// <summary>The path in the container.</summary>
    public required string Target { get; init; }

    /// <summary><c>volume</c>, <c>bind</c> or <c>tmpfs</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>A volume's name, or the machine's path of a bind mount.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is read-only for the container; null means either.</summary>
    public bool? IsReadOnly { get; init; }

    /// <summary>It must be the volume that another check has found under this name, or null.</summary>
    public string? SameAs { get; init; }
}
