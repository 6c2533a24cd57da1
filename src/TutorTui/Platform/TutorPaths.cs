namespace TutorTui.Platform;

/// <summary>The program's files and folders (XDG Base Directory Specification).</summary>
internal sealed record TutorPaths(string Data, string State, string Cache, string? Source)
{
    /// <summary>The settings file.</summary>
    public string Config { get; init; } = Path.Combine(Data, "config");

    /// <summary>From the environment; <c>TUTOR_DATA_DIR</c> and the like come before the XDG variables.</summary>
    public static TutorPaths From(IEnvironment environment)
    {
        var home = environment.HomeFolder;
        return new(
            Find(environment, "TUTOR_DATA_DIR", "XDG_DATA_HOME", Path.Combine(home, ".local/share")),
            Find(environment, "TUTOR_STATE_DIR", "XDG_STATE_HOME", Path.Combine(home, ".local/state")),
            Find(environment, "TUTOR_CACHE_DIR", "XDG_CACHE_HOME", Path.Combine(home, ".cache")),
            FindSource())
        {
            Config = Find(environment, "TUTOR_CONFIG_DIR", "XDG_CONFIG_HOME", Path.Combine(home, ".config")),
        };
    }

    private static string Find(IEnvironment environment, string own, string xdg, string fallback)
    {
        if (environment.Get(own) is { Length: > 0 } directory)
        {
            return directory;
        }

        var root = environment.Get(xdg) is { Length: > 0 } value ? value : fallback;
        return Path.Combine(root, "tutor");
    }

    /// <summary>The project's folder: above the program when it was built there.</summary>
    private static string? FindSource()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "TutorTui.sln")))
            {
                return directory.FullName;
            }
        }

        return null;
    }
}
