using TutorTui.Composition;
using TutorTui.Content;
using TutorTui.Core.Courses;
using TutorTui.Core.Lessons;

namespace TutorTui.Benchmarks;

/// <summary>The lab that the environment names, up already, with a progress file of its own.</summary>
internal sealed class RunningLab : IAsyncDisposable
{
    private readonly TutorHost _host;

    private RunningLab(TutorHost host, Library library, Classroom classroom)
    {
        _host = host;
        Library = library;
        Classroom = classroom;
    }

    public Library Library { get; }

    public Classroom Classroom { get; }

    public LessonDesk Desk => _host.Desk;

    /// <summary>Connects.</summary>
    /// <exception cref="InvalidOperationException">The lab is not up.</exception>
    public static async Task<RunningLab> OpenAsync()
    {
        var paths = TutorPaths.FromEnvironment() with { Data = Directory.CreateTempSubdirectory("tutor-bench-").FullName };
        var host = new TutorHost(paths, TimeProvider.System);
        var library = LibraryLoader.Load(ContentLocator.Find(null, AppContext.BaseDirectory).Value).Value;
        var status = await host.Lab.GetStatusAsync(CancellationToken.None);
        return status.Value?.Access is { } access
            ? new(host, library, host.Classrooms.Open(access))
            : throw new InvalidOperationException("The lab is not up. Type: ./tutor lab up");
    }

    public async ValueTask DisposeAsync()
    {
        await Classroom.DisposeAsync();
        await _host.DisposeAsync();
    }
}
