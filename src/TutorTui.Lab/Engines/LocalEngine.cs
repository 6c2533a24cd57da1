using Docker.DotNet;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Timing;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Logging;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Engines;

/// <summary>The learner's own Docker Engine: found, or installed and started.</summary>
internal sealed class LocalEngine(
    LabOptions options, IProcessRunner processes, HostSystem host, AptInstaller apt, TimeProvider clock, ILogger logger) : IDisposable
{
    /// <summary>Long enough that a busy engine is not taken for a missing one; a missing engine is detected at once.</summary>
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    /// <summary>How many bytes at the end of dockerd's log are searched for its last lines.</summary>
    private const int LogTail = 8192;

    private static readonly string[] Packages = ["docker.io", "iptables"];

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(40);

    private readonly DockerClient _client = new DockerClientBuilder()
        .WithEndpoint(new Uri($"unix://{options.EngineSocket}"))
        .Build();

    public DockerClient Client => _client;

    /// <summary>The engine's version, or null when none answers.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        using var timer = new CancellationTokenSource(PingTimeout, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            var version = (await _client.System.GetVersionAsync(limit.Token).ConfigureAwait(false)).Version;
            Log.EngineFound(logger, version, options.EngineSocket);
            return version;
        }
        catch (Exception exception) when (IsAway(exception) && !cancellationToken.IsCancellationRequested)
        {
            Log.EngineAbsent(logger, options.EngineSocket, exception.Message);
            return null;
        }
    }

    /// <summary>Makes sure that an engine answers: installs it on Debian and Ubuntu, and starts it if it is not running.</summary>
    public async Task PrepareAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken).ConfigureAwait(false) is { } version)
        {
            labStep.Skip($"Docker {version}");
            return;
        }

        RequirePermission();
        var installed = await processes.RunAsync("dockerd", ["--version"], null, cancellationToken).ConfigureAwait(false);
        if (!installed.IsSuccess)
        {
            await apt.InstallAsync(
                Packages, HostTool.DockerEngine, labStep, cancellationToken).ConfigureAwait(false);
            Log.EngineInstalled(logger, Packages);
        }

        await StartAsync(labStep, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    /// <summary>True for the client's exceptions when the engine does not answer, closes the connection or refuses.</summary>
    public static bool IsAway(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException or TimeoutException
            or System.Net.Sockets.SocketException or DockerApiException;

    private void RequirePermission()
    {
        if (host.IsRoot)
        {
            return;
        }

        throw new LabException(File.Exists(options.EngineSocket)
            ? LabErrorTexts.Current.EngineSilent(options.EngineSocket)
            : LabErrorTexts.Current.NoEngine(options.EngineSocket));
    }

    private async Task StartAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        labStep.Report(LabSetupTexts.Current.StartingEngine);
        var log = Path.Combine(options.StateDirectory, "dockerd.log");
        int? process = null;
        Log.EngineStarted(logger, host.HasSystemd ? "systemd" : "the tutor");
        if (host.HasSystemd)
        {
            await processes.RunAsync("systemctl", ["start", "docker"], null, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            process = await processes.StartDetachedAsync("dockerd", ["--host", $"unix://{options.EngineSocket}"], log, cancellationToken)
                .ConfigureAwait(false);
            await File.WriteAllTextAsync(Path.Combine(options.StateDirectory, "dockerd.pid"), $"{process}\n", cancellationToken)
                .ConfigureAwait(false);
        }

        var polled = await Polling.UntilAsync(
            clock, StartTimeout, FindAsync,
            version => version is not null || (process is { } id && !Directory.Exists($"/proc/{id}")), cancellationToken).ConfigureAwait(false);
        if (polled.Value is not { } found)
        {
            throw new LabException(LabErrorTexts.Current.EngineDoesNotStart(LastLines(log), log));
        }

        labStep.Report($"Docker {found}");
    }

    private static string LastLines(string path)
    {
        if (!File.Exists(path))
        {
            return LabErrorTexts.Current.NoLog;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-Math.Min(file.Length, LogTail), SeekOrigin.End);
        using var reader = new StreamReader(file);
        return string.Join('\n', reader.ReadToEnd().TrimEnd('\n').Split('\n').TakeLast(3));
    }
}
