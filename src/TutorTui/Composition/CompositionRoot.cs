using TutorTui.CommandLine;
using TutorTui.Lab;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Doctor;
using TutorTui.Labs;
using TutorTui.Logging;
using TutorTui.Platform;
using TutorTui.Settings;
using TutorTui.Signing;
using TutorTui.Storage;

namespace TutorTui.Composition;

/// <summary>
/// Chooses the real console, environment, lab and files. Anything that takes time to create is created when it is first needed.
/// </summary>
internal sealed class CompositionRoot : IAsyncDisposable
{
    private readonly TutorPaths _paths;
    private readonly TimeProvider _clock;
    private readonly LabOptions _labOptions;
    private readonly Lazy<DockerLab> _lab;
    private readonly Lazy<LabDoctor> _doctor;
    private readonly Lazy<SqliteProgressStore> _progress;
    private readonly List<DockerLab> _otherLabs = [];

    public CompositionRoot(TutorPaths paths, IEnvironment environment, IConsole console, TimeProvider clock)
    {
        _paths = paths;
        _clock = clock;
        Settings = UserSettings.Load(Path.Combine(paths.Config, "config.yaml"), environment.Get);
        Log = new(Path.Combine(paths.State, "tutor.log"), LogLevelName.Parse(environment.Get(LogLevelName.Variable)));
        _labOptions = new()
        {
            Name = Settings.Lab,
            StateDirectory = StateOf(Settings.Lab),
            CacheDirectory = paths.Cache,
            RecipesDirectory = Path.Combine(AppContext.BaseDirectory, "Recipes"),
            EngineSocket = EngineSocketFrom(environment.Get("DOCKER_HOST")),
            PluginProject = paths.Source is null ? null : Path.Combine(paths.Source, "src", "TutorTui.NetworkPlugin"),
        };
        _lab = new(() => new(_labOptions, clock, Log));
        _doctor = new(() => new(_labOptions, clock));
        _progress = new(() => new(Path.Combine(paths.Data, "progress.db")));
        App = new Verbs(new()
        {
            Console = console,
            Environment = environment,
            Terminal = new PosixTerminalMode(),
            Paths = paths,
            Settings = Settings,
            Log = Log,
            Clock = clock,
            Progress = () => _progress.Value,
            Signer = new Ed25519Signer(Path.Combine(paths.Data, "signing.key")),
            Lab = () => _lab.Value,
            MakeLab = MakeLab,
            Connector = new SshLabConnector(clock, Log),
            Doctor = () => _doctor.Value,
            ExamineHostAsync = token => _doctor.Value.ExamineAsync(token),
        }).App;
    }

    public UserSettings Settings { get; }

    public LogFile Log { get; }

    public CommandLineApp App { get; }

    public async ValueTask DisposeAsync()
    {
        if (_progress.IsValueCreated)
        {
            await _progress.Value.DisposeAsync();
        }

        if (_doctor.IsValueCreated)
        {
            _doctor.Value.Dispose();
        }

        if (_lab.IsValueCreated)
        {
            _lab.Value.Dispose();
        }

        _otherLabs.ForEach(lab => lab.Dispose());
        Log.Dispose();
    }

    /// <summary>Another lab on the same engine, disposed together with everything else.</summary>
    private DockerLab MakeLab(int number)
    {
        var name = $"{_labOptions.Name}-{number}";
        var lab = new DockerLab(_labOptions with { Name = name, StateDirectory = StateOf(name) }, _clock, Log);
        _otherLabs.Add(lab);
        return lab;
    }

    private string StateOf(string lab) => Path.Combine(_paths.State, "labs", lab);

    /// <summary>The engine on this machine: Docker's usual socket, or another Unix socket that <c>DOCKER_HOST</c> names.</summary>
    private static string EngineSocketFrom(string? dockerHost)
    {
        const string Scheme = "unix://";
        return dockerHost?.StartsWith(Scheme, StringComparison.Ordinal) == true ? dockerHost[Scheme.Length..] : "/var/run/docker.sock";
    }
}
