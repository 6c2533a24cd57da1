namespace TutorTui.Core.Checks.Volumes;

/// <summary>Describes a volume; null means any value.</summary>
public sealed record VolumeSelector
{
    public string? Name { get; init; }

    /// <summary>Such as <c>local</c>.</summary>
    public string? Driver { get; init; }

    /// <summary>The learner has given it a name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The name under which other checks of the lesson refer to the volume that was found, or null.</summary>
    public string? As { get; init; }
}
