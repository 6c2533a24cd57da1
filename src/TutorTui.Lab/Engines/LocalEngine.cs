using Docker.DotNet;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Engines;

/// <summary>The learner's own Docker Engine: found, or installed and started.</summary>
internal sealed class LocalEngine(LabOptions options, IProcessRunner processes, AptInstaller apt, TimeProvider clock) : IDisposable
{
    /// <summary>Where no engine is, that is known at once; one that is busy must not be taken for none.</summary>
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    private readonly DockerClient _client = new DockerClientBuilder()
        .WithEndpoint(new Uri($"unix://{options.EngineSocket}"))
        .Build();

    public DockerClient Client => _client;

    /// <summary>The engine's version, or null when none answers.</summary>
    public async Task<string?> FindAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(PingTimeout);
        try
        {
            return (await _client.System.GetVersionAsync(limit.Token).ConfigureAwait(false)).Version;
        }
        catch (Exception exception) when (IsAway(exception) && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Makes sure that an engine answers: installs it on Debian and Ubuntu, and starts it where nothing does.</summary>
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
                ["docker.io", "iptables"], HostTool.DockerEngine, labStep, cancellationToken).ConfigureAwait(false);
        }

        await StartAsync(labStep, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    public static bool IsAway(Exception exception) =>
        exception is HttpRequestException or IOException or OperationCanceledException or TimeoutException
            or System.Net.Sockets.SocketException or DockerApiException;

    private void RequirePermission()
    {
        if (Environment.IsPrivilegedProcess)
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
        if (Directory.Exists("/run/systemd/system"))
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

        var started = clock.GetTimestamp();
        while (clock.GetElapsedTime(started) < StartTimeout)
        {
            if (await FindAsync(cancellationToken).ConfigureAwait(false) is { } version)
            {
                labStep.Report($"Docker {version}");
                return;
            }

            if (process is { } id && !Directory.Exists($"/proc/{id}"))
            {
                break;
            }

            await Task.Delay(Poll, clock, cancellationToken).ConfigureAwait(false);
        }

        throw new LabException(LabErrorTexts.Current.EngineDoesNotStart(LastLines(log), log));
    }

    private static string LastLines(string file) =>
        File.Exists(file) ? string.Join('\n', File.ReadLines(file).TakeLast(3)) : LabErrorTexts.Current.NoLog;
}
