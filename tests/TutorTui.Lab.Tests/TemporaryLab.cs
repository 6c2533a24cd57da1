using TutorTui.Lab.Configuration;
using TutorTui.Testing;

namespace TutorTui.Lab.Tests;

/// <summary>Folders and a socket path for one test, removed with it.</summary>
internal sealed class TemporaryLab : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("tutortui-lab-");

    public TemporaryLab()
    {
        Directory.CreateDirectory(Options.CacheDirectory);
        Directory.CreateDirectory(Options.StateDirectory);
    }

    public LabOptions Options => new()
    {
        Name = "test",
        StateDirectory = PathOf("state"),
        CacheDirectory = PathOf("cache"),
        RecipesDirectory = ProjectFiles.Find("src/TutorTui.Lab/Recipes"),
        PluginProject = PathOf("plugin"),
        EngineSocket = PathOf("engine.sock"),
    };

    public string PathOf(string name) => Path.Combine(_root.FullName, name);

    public void Dispose() => _root.Delete(recursive: true);
}
