using System.Collections.Immutable;
using Docker.DotNet;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core;
using TutorTui.Core.Engine;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Locks;
using TutorTui.Lab.Logging;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Plugins;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Registries;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab;

/// <inheritdoc cref="ILab"/>
/// <remarks>Every step first checks whether its result exists, so that an operation can be interrupted and repeated anywhere.</remarks>
public sealed class DockerLab : ILab, IDisposable
{
    private static readonly ImmutableArray<LabStage> Stages =
    [
        LabStage.Engine, LabStage.BaseSystem, LabStage.MachineImage, LabStage.RegistryImage,
        LabStage.CourseImages, LabStage.NetworkPlugin, LabStage.LabRegistry, LabStage.Machines,
    ];

    private readonly LabOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly IProcessRunner _processes;
    private readonly AptInstaller _apt;
    private readonly LocalEngine _engine;
    private readonly BaseImage _base;
    private readonly ImageBuilder _images;
    private readonly CourseImages _course;
    private readonly NetworkPlugin _plugin;
    private readonly LabNetwork _network;
    private readonly LabContainers _containers;
    private readonly LabKeys _keys;
    private readonly MachineReadiness _readiness;
    private readonly Registry _registry;

    /// <summary>Creates the lab of these options; nothing happens until an operation is called.</summary>
    /// <param name="options">Where the lab lives.</param>
    /// <param name="clock">Measures all waits.</param>
    /// <param name="loggers">Logs what the lab decides and why; null logs nothing.</param>
    public DockerLab(LabOptions options, TimeProvider clock, ILoggerFactory? loggers = null)
        : this(options, clock, new ProcessRunner(), HostSystem.Look(), loggers)
    {
    }

    internal DockerLab(LabOptions options, TimeProvider clock, IProcessRunner processes, HostSystem host, ILoggerFactory? loggers = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock;
        _processes = processes;
        _logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(Log.Category);
        _apt = new(processes, host);
        _engine = new(options, processes, host, _apt, clock, _logger);
        _base = new(_engine.Client, options, new(options, processes, _apt, clock, _logger));
        _images = new(_engine.Client, options, _logger);
        _course = new(_engine.Client, options, _images, _logger);
        _plugin = new(options, processes, _apt, clock, _logger);
        _network = new(_engine.Client, options, _logger);
        _containers = new(_engine.Client, options);
        _keys = new(_engine.Client, options);
        _registry = new(clock);
        _readiness = new(_engine.Client, _containers, clock);
    }

    /// <inheritdoc/>
    public Task<Result<LabStatus, LabError>> GetStatusAsync(CancellationToken cancellationToken) =>
        CatchAsync(async () => await ReadStatusAsync(cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <inheritdoc/>
    public Task<Result<LabAccess, LabError>> UpAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        CatchAsync(
            async () =>
            {
                using var turn = await TakeTurnAsync(progress, cancellationToken).ConfigureAwait(false);
                return await RaiseAsync(progress, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<Result<LabAccess, LabError>> ResetAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        CatchAsync(
            async () =>
            {
                using var turn = await TakeTurnAsync(progress, cancellationToken).ConfigureAwait(false);
                if (await _engine.FindAsync(cancellationToken).ConfigureAwait(false) is not null)
                {
                    await Task.WhenAll(LabContainers.Machines.Select(machine =>
                        _containers.RemoveAsync(_containers.NameOf(machine), cancellationToken))).ConfigureAwait(false);
                }

                return await RaiseAsync(progress, cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<Result<LabStatus, LabError>> DownAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken) =>
        CatchAsync(
            async () =>
            {
                using var turn = await TakeTurnAsync(progress, cancellationToken).ConfigureAwait(false);
                if (await _engine.FindAsync(cancellationToken).ConfigureAwait(false) is null)
                {
                    return File.Exists(_options.EngineSocket)
                        ? throw new LabException(LabErrorTexts.Current.NothingRemoved(_options.EngineSocket))
                        : new LabStatus(null, []);
                }

                await new LabRemoval(_engine.Client, _options, _containers, _logger).RunAsync(progress, cancellationToken)
                    .ConfigureAwait(false);
                return await ReadStatusAsync(cancellationToken).ConfigureAwait(false);
            },
            cancellationToken);

    public void Dispose()
    {
        _engine.Dispose();
        _apt.Dispose();
    }

    private async Task<FileLock> TakeTurnAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken)
    {
        var waiting = new LabProgress(
            0, Stages.Length, LabSetupTexts.Current.AnotherTutor, LabStepState.Running, null, LabSetupTexts.Current.GoesOnThen);
        var hasWaited = false;
        var turn = await FileLock.TakeAsync(
            Path.Combine(_options.StateDirectory, "lock"), _clock, _logger,
            () =>
            {
                hasWaited = true;
                progress.Report(waiting);
            },
            cancellationToken).ConfigureAwait(false);
        if (hasWaited)
        {
            progress.Report(waiting with { State = LabStepState.Done, Detail = string.Empty });
        }

        return turn;
    }

    private async Task<LabAccess> RaiseAsync(IProgress<LabProgress> progress, CancellationToken cancellationToken)
    {
        var steps = new StepReporter(progress, Stages, _logger);
        await steps.RunAsync(LabStage.Engine, labStep => _engine.PrepareAsync(labStep, cancellationToken)).ConfigureAwait(false);
        var isOffline = !await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false);
        var isComplete = await IsCompleteAsync(cancellationToken).ConfigureAwait(false);
        Log.LabLookedAt(_logger, !isOffline, isComplete);
        if (!isComplete)
        {
            await PrepareImagesAsync(steps, isOffline, cancellationToken).ConfigureAwait(false);
        }

        await steps.RunAsync(LabStage.Machines, labStep => StartMachinesAsync(labStep, isOffline, cancellationToken)).ConfigureAwait(false);
        return await _readiness.AccessAsync(_keys.PrivateKeyPath, await TraitsAsync(isOffline, cancellationToken)
            .ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether all containers exist: then nothing has to be built, even if recipes have changed.</summary>
    private async Task<bool> IsCompleteAsync(CancellationToken cancellationToken)
    {
        var containers = await _containers.ListAsync(cancellationToken).ConfigureAwait(false);
        return File.Exists(_keys.PrivateKeyPath)
            && IsStocked(containers)
            && LabContainers.Machines.Select(_containers.NameOf).Append(_containers.BackboneName)
                .All(name => containers.Any(container => container.Names.Contains("/" + name)));
    }

    /// <summary>Whether the registry of the present backbone was filled completely.</summary>
    private bool IsStocked(IEnumerable<ContainerListResponse> containers) =>
        File.Exists(StockedMark)
        && File.ReadAllText(StockedMark) is var stocked
        && containers.Any(container => container.ID == stocked);

    /// <summary>The file with the id of the backbone whose registry was filled.</summary>
    private string StockedMark => Path.Combine(_options.StateDirectory, "registry-stocked");

    /// <summary>Names the stand-ins with which this lab's registry was filled, one a line; labs filled by an older tutor have no such file.</summary>
    private string StandInsFile => Path.Combine(_options.StateDirectory, "registry-stand-ins");

    private async Task PrepareImagesAsync(StepReporter steps, bool isOffline, CancellationToken cancellationToken)
    {
        // Publishing the plugin keeps one core busy while building images waits for downloads, so they run concurrently. If one
        // fails, the other is stopped before the failure is reported.
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var plugin = steps.RunAsync(LabStage.NetworkPlugin, labStep => _plugin.PublishAsync(labStep, both.Token));
        List<LocalImage> local;
        try
        {
            local = await BuildImagesAsync(steps, isOffline, both.Token).ConfigureAwait(false);
        }
        catch
        {
            await both.CancelAsync().ConfigureAwait(false);
            await plugin.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }

        await plugin.ConfigureAwait(false);
        await steps.RunAsync(LabStage.LabRegistry, labStep => StockRegistryAsync(labStep, isOffline, local, cancellationToken))
            .ConfigureAwait(false);
    }

    /// <summary>Builds or pulls every image that is missing.</summary>
    /// <returns>The course images on the engine.</returns>
    private async Task<List<LocalImage>> BuildImagesAsync(
        StepReporter steps, bool isOffline, CancellationToken cancellationToken)
    {
        await steps.RunAsync(LabStage.BaseSystem, labStep => _base.PrepareAsync(labStep, cancellationToken)).ConfigureAwait(false);
        await steps.RunAsync(LabStage.MachineImage, labStep => _images.PrepareAsync("machine", labStep, cancellationToken)).ConfigureAwait(false);
        await steps.RunAsync(LabStage.RegistryImage, labStep => _images.PrepareAsync("backbone", labStep, cancellationToken))
            .ConfigureAwait(false);
        List<LocalImage> local = [];
        await steps.RunAsync(LabStage.CourseImages, async labStep =>
        {
            var noHub = isOffline || !await Internet.HasDockerHubAsync(cancellationToken).ConfigureAwait(false);
            foreach (var (image, recipe) in CourseImages.All)
            {
                local.Add(await _course.PrepareAsync(image, recipe, noHub, labStep, cancellationToken).ConfigureAwait(false));
            }
        }).ConfigureAwait(false);
        return local;
    }

    private async Task StockRegistryAsync(
        LabStep labStep, bool isOffline, IReadOnlyList<LocalImage> local, CancellationToken cancellationToken)
    {
        var addresses = await _network.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var backbone = await _containers.EnsureBackboneAsync(addresses, _network.Name, isOffline, cancellationToken)
            .ConfigureAwait(false);
        var registry = await _containers.RegistryAsync(cancellationToken).ConfigureAwait(false);
        await _registry.WaitAsync(registry, cancellationToken).ConfigureAwait(false);
        foreach (var image in local)
        {
            await _course.PushAsync(image, registry, labStep, cancellationToken).ConfigureAwait(false);
            await _course.ReleaseAsync(image, cancellationToken).ConfigureAwait(false);
        }

        await _plugin.PushAsync(registry, labStep, cancellationToken).ConfigureAwait(false);
        await File.WriteAllLinesAsync(StandInsFile, local.Where(image => image.IsStandIn).Select(image => image.Image), cancellationToken)
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(StockedMark, backbone, cancellationToken).ConfigureAwait(false);
    }

    private async Task StartMachinesAsync(LabStep labStep, bool isOffline, CancellationToken cancellationToken)
    {
        var missing = Capabilities.MissingFrom(Capabilities.ReadBoundingSet(
            await File.ReadAllLinesAsync("/proc/self/status", cancellationToken).ConfigureAwait(false)));
        if (missing.Count > 0)
        {
            throw new LabException(LabErrorTexts.Current.CapabilitiesWithheld(missing));
        }

        labStep.Report(LabSetupTexts.Current.Starting, 0.1);
        await Kernel.LoadVirtualServerAsync(_processes, cancellationToken).ConfigureAwait(false);
        var addresses = await _network.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await _containers.EnsureBackboneAsync(addresses, _network.Name, isOffline, cancellationToken).ConfigureAwait(false);
        var key = await _keys.PublicKeyAsync(cancellationToken).ConfigureAwait(false);
        var existing = await _containers.ListAsync(cancellationToken).ConfigureAwait(false);
        var labId = existing.Select(LabContainers.LabIdOf).FirstOrDefault(id => id.Length > 0) ?? Guid.NewGuid().ToString("N")[..12];
        await Task.WhenAll(LabContainers.Machines.Select((machine, index) => _containers.EnsureMachineAsync(
            machine, index + 1, addresses, _network.Name, isOffline, labId, key, cancellationToken))).ConfigureAwait(false);
        labStep.Report(LabSetupTexts.Current.WaitingForBoth, 0.5);
        await _readiness.WaitAsync(cancellationToken).ConfigureAwait(false);
        labStep.Report(LabSetupTexts.Current.Ready, 1);
    }

    private async Task<LabStatus> ReadStatusAsync(CancellationToken cancellationToken)
    {
        var texts = LabSetupTexts.Current;
        if (await _engine.FindAsync(cancellationToken).ConfigureAwait(false) is not { } version)
        {
            return new(null, [new(texts.Engine, LabPartState.NotRunning, texts.NothingAnswersAt(_options.EngineSocket))]);
        }

        var containers = await _containers.ListAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<LabPart> parts =
        [
            new(texts.Engine, LabPartState.Running, version),
            .. LabContainers.Machines.Select(_containers.NameOf).Append(_containers.BackboneName).Select(name =>
            {
                var container = containers.FirstOrDefault(candidate => candidate.Names.Contains("/" + name));
                var address = container?.NetworkSettings?.Networks?.Values.FirstOrDefault()?.IPAddress;
                return new LabPart(name, StateOf(container), address ?? string.Empty);
            }),
        ];
        var isUp = parts.All(part => part.State is LabPartState.Running);
        var isOffline = !await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false);
        var access = isUp
            ? await _readiness.AccessAsync(
                _keys.PrivateKeyPath, await TraitsAsync(isOffline, cancellationToken).ConfigureAwait(false), cancellationToken)
                .ConfigureAwait(false)
            : null;
        return new(access, parts);
    }

    /// <summary>Maps the engine's word for a container's state.</summary>
    internal static LabPartState StateOf(ContainerListResponse? container) => container?.State switch
    {
        null => LabPartState.Absent,
        "running" => LabPartState.Running,
        "created" => LabPartState.Created,
        "restarting" => LabPartState.Restarting,
        "removing" => LabPartState.Removing,
        "paused" => LabPartState.Paused,
        "exited" => LabPartState.Exited,
        "dead" => LabPartState.Dead,
        _ => LabPartState.Unknown,
    };

    private async Task<LabTraits> TraitsAsync(bool isOffline, CancellationToken cancellationToken) => new()
    {
        HasVirtualIpBalancing = Kernel.HasVirtualServer,
        HasInternet = !isOffline,
        StandInImages = [.. File.Exists(StandInsFile)
            ? await File.ReadAllLinesAsync(StandInsFile, cancellationToken).ConfigureAwait(false)
            : await _course.StandInsAsync(cancellationToken).ConfigureAwait(false)],
    };

    private async Task<Result<T, LabError>> CatchAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        var result = await TryAsync(work, cancellationToken).ConfigureAwait(false);
        if (result.Error is { } error)
        {
            Log.OperationFailed(_logger, _options.Name, error.What, error.Why);
        }

        return result;
    }

    private async Task<Result<T, LabError>> TryAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            Directory.CreateDirectory(_options.StateDirectory);
            Directory.CreateDirectory(_options.CacheDirectory);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return LabErrorTexts.Current.NoFolder(exception.Message);
        }

        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (LabException exception)
        {
            return exception.Error;
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException or UnauthorizedAccessException)
        {
            return LabErrorTexts.Current.FileFailed(exception.Message, _options.StateDirectory);
        }
        catch (Exception exception) when (LocalEngine.IsAway(exception) && !cancellationToken.IsCancellationRequested)
        {
            return LabErrorTexts.Current.EngineBrokeOff((exception as DockerApiException)?.ResponseBody ?? exception.Message);
        }
    }
}
