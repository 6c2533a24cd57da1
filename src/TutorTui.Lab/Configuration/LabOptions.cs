namespace TutorTui.Lab.Configuration;

/// <summary>Where a lab lives.</summary>
public sealed record LabOptions
{
    /// <summary>The name prefix of the lab's objects on the engine; several labs can exist side by side.</summary>
    public string Name { get; init; } = "tutortui";

    /// <summary>The folder for keys, logs and locks of this lab.</summary>
    public required string StateDirectory { get; init; }

    /// <summary>The folder for results that are expensive to make and the same for all labs: the base system, the compiled plugin.</summary>
    public required string CacheDirectory { get; init; }

    /// <summary>The folder with one subfolder for each image recipe.</summary>
    public required string RecipesDirectory { get; init; }

    /// <summary>The network plugin's project folder, or null if it is not available.</summary>
    public string? PluginProject { get; init; }

    /// <summary>The Docker Engine's Unix socket.</summary>
    public string EngineSocket { get; init; } = "/var/run/docker.sock";
}
