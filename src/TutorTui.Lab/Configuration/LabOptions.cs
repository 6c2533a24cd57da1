namespace TutorTui.Lab.Configuration;

/// <summary>Where a lab lives.</summary>
public sealed record LabOptions
{
    /// <summary>Names everything of this lab on the engine; several labs can live beside each other.</summary>
    public string Name { get; init; } = "tutortui";

    /// <summary>Keys, logs and locks of this lab.</summary>
    public required string StateDirectory { get; init; }

    /// <summary>What is dear to make and the same for all labs: the base system, the built plugin.</summary>
    public required string CacheDirectory { get; init; }

    /// <summary>The folder with one image recipe a subfolder.</summary>
    public required string RecipesDirectory { get; init; }

    /// <summary>The network plugin's project folder, or null where it is not at hand.</summary>
    public string? PluginProject { get; init; }

    /// <summary>The Docker Engine's Unix socket.</summary>
    public string EngineSocket { get; init; } = "/var/run/docker.sock";
}
