namespace TutorTui.Core.Checks.Containers;

/// <summary>Describes what is mounted at a place in a container; what is null may be anything.</summary>
public sealed record MountSelector
{
    /// <summary>The place in the container.</summary>
    public required string Target { get; init; }

    /// <summary><c>volume</c>, <c>bind</c> or <c>tmpfs</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>A volume's name, or the machine's path of a bind mount.</summary>
    public string? Source { get; init; }

    /// <summary>The container cannot write there; null when it does not matter.</summary>
    public bool? IsReadOnly { get; init; }

    /// <summary>It must be the volume that another check has found under this name, or null.</summary>
    public string? SameAs { get; init; }
}
