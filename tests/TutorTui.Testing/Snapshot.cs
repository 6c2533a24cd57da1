using Xunit;

namespace TutorTui.Testing;

/// <summary>
/// Expected texts, stored as files in a test project's <c>Snapshots</c>; <c>UPDATE_SNAPSHOTS=1</c> rewrites them, to be
/// reviewed as a diff.
/// </summary>
public static class Snapshot
{
    /// <summary>Asserts that a text equals the content of its file.</summary>
    /// <param name="project">The test project's folder below <c>tests</c>.</param>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="actual">The actual text.</param>
    public static void Match(string project, string name, string actual)
    {
        var path = ProjectFiles.Find("tests", project, "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {name}. It would be:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
