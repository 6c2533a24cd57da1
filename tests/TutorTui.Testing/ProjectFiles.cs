namespace TutorTui.Testing;

/// <summary>
/// Files of the working tree, found from where the test runs. Not from <c>CallerFilePath</c>: a deterministic build
/// (<c>CI=true</c>) writes <c>/_/</c> there instead of the folder.
/// </summary>
public static class ProjectFiles
{
    /// <summary>The folder of <c>TutorTui.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the working tree.</summary>
    public static string Find(params ReadOnlySpan<string> path) => Path.Combine([Root, .. path]);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "TutorTui.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("The test does not run inside the project.");
        }

        return directory.FullName;
    }
}
