using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Content.Loading;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Lab;
using TutorTui.Labs;
using TutorTui.Platform;
using TutorTui.Settings;
using TutorTui.Storage;

namespace TutorTui.Benchmarks;

/// <summary>The lab that the environment names, up already, with a progress file of its own.</summary>
internal sealed class RunningLab : IAsyncDisposable
{
    private readonly SqliteProgressStore _progress;

    private RunningLab(SqliteProgressStore progress, Library library, LabConnection labConnection)
    {
        _progress = progress;
        Library = library;
        LabConnection = labConnection;
    }

    public Library Library { get; }

    public LabConnection LabConnection { get; }

    public LessonService Lessons => new(_progress, TimeProvider.System);

    /// <summary>Connects.</summary>
    /// <exception cref="InvalidOperationException">The lab is not up.</exception>
    public static async Task<RunningLab> OpenAsync()
    {
        var environment = new SystemEnvironment();
        var paths = TutorPaths.From(environment);
        var name = UserSettings.Load(Path.Combine(paths.Config, "config.yaml"), environment.Get).Lab;
        using var lab = new DockerLab(
            new()
            {
                Name = name,
                StateDirectory = Path.Combine(paths.State, "labs", name),
                CacheDirectory = paths.Cache,
                RecipesDirectory = Path.Combine(AppContext.BaseDirectory, "Recipes"),
            },
            TimeProvider.System);
        var library = LibraryLoader.Load(ContentLocator.Find(null, AppContext.BaseDirectory).Value).Value;
        var status = await lab.GetStatusAsync(CancellationToken.None);
        var access = status.Value?.Access ?? throw new InvalidOperationException("The lab is not up. Type: ./tutor lab up");
        var data = Directory.CreateTempSubdirectory("tutor-bench-").FullName;
        return new(new(Path.Combine(data, "progress.db")), library, new SshLabConnector(TimeProvider.System, NullLoggerFactory.Instance).Open(access));
    }

    public async ValueTask DisposeAsync()
    {
        await LabConnection.DisposeAsync();
        await _progress.DisposeAsync();
    }
}
