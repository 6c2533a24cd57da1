using System.Runtime.CompilerServices;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Screens kept as files beside the tests; <c>UPDATE_SNAPSHOTS=1</c> writes them anew, to be reviewed as a diff.</summary>
internal static class Snapshot
{
    public static void Match(string name, string actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Snapshots", name + ".txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {name}. The screen is:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
