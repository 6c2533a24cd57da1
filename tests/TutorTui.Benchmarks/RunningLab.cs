using TutorTui.Composition;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;

namespace TutorTui.Benchmarks;

/// <summary>The lab that the environment names, up already, with a progress file of its own.</summary>
internal sealed class RunningLab : IAsyncDisposable
{
    private readonly TutorHost _host;

    private RunningLab(TutorHost host, Library library, LabConnection labConnection)
    {
        _host = host;
        Library = library;
        LabConnection = labConnection;
    }

    public Library Library { get; }

    public LabConnection LabConnection { get; }

    public LessonService Desk => _host.Desk;

    /// <summary>Connects.</summary>
    /// <exception cref="InvalidOperationException">The lab is not up.</exception>
    public static async Task<RunningLab> OpenAsync()
    {
        var paths = TutorPaths.FromEnvironment() with { Data = Directory.CreateTempSubdirectory("tutor-bench-").FullName };
        var host = new TutorHost(paths, TimeProvider.System);
        var library = LibraryLoader.Load(ContentLocator.Find(null, AppContext.BaseDirectory).Value).Value;
        var status = await host.Lab.GetStatusAsync(CancellationToken.None);
        return status.Value?.Access is { } access
            ? new(host, library, host.Connector.Open(access))
            : throw new InvalidOperationException("The lab is not up. Type: ./tutor lab up");
    }

    public async ValueTask DisposeAsync()
    {
        await LabConnection.DisposeAsync();
        await _host.DisposeAsync();
    }
}
