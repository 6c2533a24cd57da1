using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Sessions;
using TutorTui.Core.Progress;
using TutorTui.Core.Results;
using TutorTui.Lab;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Doctor;
using TutorTui.Settings;
using TutorTui.Signing;
using TutorTui.Storage;

namespace TutorTui.Composition;

/// <summary>The one place where everything is put together by hand.</summary>
internal sealed class TutorHost : IAsyncDisposable
{
    private readonly Lazy<DockerLab> _lab;
    private readonly Lazy<LabDoctor> _doctor;
    private readonly Lazy<SqliteProgressStore> _progress;

    public TutorHost(TutorPaths paths, TimeProvider clock)
    {
        Paths = paths;
        Clock = clock;
        Settings = UserSettings.Load(Path.Combine(paths.Config, "config.yaml"), Environment.GetEnvironmentVariable);
        IsPlain = Settings.IsPlain;
        LabOptions = new()
        {
            Name = Settings.Lab,
            StateDirectory = StateOf(Settings.Lab),
            CacheDirectory = paths.Cache,
            RecipesDirectory = Path.Combine(AppContext.BaseDirectory, "Recipes"),
            EngineSocket = EngineSocketFrom(Environment.GetEnvironmentVariable("DOCKER_HOST")),
            PluginProject = paths.Source is null ? null : Path.Combine(paths.Source, "src", "TutorTui.NetworkPlugin"),
        };
        _lab = new(() => new DockerLab(LabOptions, clock));
        _doctor = new(() => new LabDoctor(LabOptions, clock));
        _progress = new(() => new SqliteProgressStore(Path.Combine(paths.Data, "progress.db")));
        Connector = new SshLabConnector(clock);
        Faults = new(Path.Combine(paths.State, "tutor.log"));
    }

    public TutorPaths Paths { get; }

    public TimeProvider Clock { get; }

    public LabOptions LabOptions { get; }

    public UserSettings Settings { get; }

    /// <summary>Lines of text only: no full screen, nothing that moves.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Signs results with the learner's own key.</summary>
    public IResultSigner Signer => new Ed25519Signer(Path.Combine(Paths.Data, "signing.key"));

    public ILab Lab => _lab.Value;

    public IHostDoctor Doctor => _doctor.Value;

    public RequirementReview Requirements => new(Doctor);

    public IProgressStore Progress => _progress.Value;

    public ILabConnector Connector { get; }

    public FaultLog Faults { get; }

    public LessonService Desk => new(Progress, Clock);

    /// <summary>Another lab on the same engine, for the caller to dispose.</summary>
    public DockerLab CreateLab(string name) => new(LabOptions with { Name = name, StateDirectory = StateOf(name) }, Clock);

    private string StateOf(string lab) => Path.Combine(Paths.State, "labs", lab);

    /// <summary>The engine on this machine: Docker's usual socket, or another Unix socket that <c>DOCKER_HOST</c> names.</summary>
    private static string EngineSocketFrom(string? dockerHost)
    {
        const string Scheme = "unix://";
        return dockerHost?.StartsWith(Scheme, StringComparison.Ordinal) == true ? dockerHost[Scheme.Length..] : "/var/run/docker.sock";
    }

    public async ValueTask DisposeAsync()
    {
        if (_progress.IsValueCreated)
        {
            await _progress.Value.DisposeAsync();
        }

        Faults.Dispose();
        if (_doctor.IsValueCreated)
        {
            _doctor.Value.Dispose();
        }

        if (_lab.IsValueCreated)
        {
            _lab.Value.Dispose();
        }
    }
}
