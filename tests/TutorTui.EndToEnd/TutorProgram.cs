using TutorTui.Testing;

namespace TutorTui.EndToEnd;

/// <summary>
/// The program under test: the native one, which learners run. <c>src/TutorTui/native-build</c> makes it. The environment variable
/// <c>TUTOR_PROGRAM</c> names another one.
/// </summary>
internal static class TutorProgram
{
    /// <summary>The program's full path.</summary>
    public static string Path { get; } = Find();

    /// <summary>The folder of the program, from where it finds its content.</summary>
    public static string Directory => System.IO.Path.GetDirectoryName(Path)!;

    private static string Find()
    {
        var path = Environment.GetEnvironmentVariable("TUTOR_PROGRAM") is { Length: > 0 } named
            ? System.IO.Path.GetFullPath(named)
            : ProjectFiles.Find("artifacts", "native", "tutor");
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"There is no program {path}. Run src/TutorTui/native-build, or name another in TUTOR_PROGRAM.");
    }
}
