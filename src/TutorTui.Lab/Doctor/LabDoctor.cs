using System.Collections.Immutable;
using System.Globalization;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs.Requirements;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Locks;
using TutorTui.Lab.Logging;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Doctor;

/// <summary>
/// Examines this computer and its engine, and reports whether a lab can be brought up here. Changes nothing. Safe to call from any thread.
/// </summary>
public sealed class LabDoctor : IHostDoctor, IDisposable
{
    private const long Gibibyte = 1L << 30;
    private const long RequiredDisk = 3 * Gibibyte;
    private const long RequiredMemory = 2 * Gibibyte;

    private readonly LabOptions _options;
    private readonly IProcessRunner _processes;
    private readonly HostSystem _host;
    private readonly AptInstaller _apt;
    private readonly LocalEngine _engine;

    /// <summary>Creates a doctor for the lab of these options.</summary>
    /// <param name="options">Where the lab is to live.</param>
    /// <param name="clock">Limits the wait for the engine.</param>
    /// <param name="loggers">Logs the findings; null logs nothing.</param>
    public LabDoctor(LabOptions options, TimeProvider clock, ILoggerFactory? loggers = null)
        : this(options, clock, new ProcessRunner(), HostSystem.Look(), loggers)
    {
    }

    internal LabDoctor(LabOptions options, TimeProvider clock, IProcessRunner processes, HostSystem host, ILoggerFactory? loggers = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _processes = processes;
        _host = host;
        _apt = new(processes, host);
        _engine = new(options, processes, host, _apt, clock, (loggers ?? NullLoggerFactory.Instance).CreateLogger(Log.Category));
    }

    /// <summary>Examines everything that a lab depends on and returns one diagnosis for each, in the order in which they matter.</summary>
    public async Task<ImmutableArray<Diagnosis>> ExamineAsync(CancellationToken cancellationToken)
    {
        var diagnoses = ImmutableArray.CreateBuilder<Diagnosis>();
        var info = await FindEngineAsync(cancellationToken).ConfigureAwait(false);
        diagnoses.Add(info is null ? await MissingEngineAsync(cancellationToken).ConfigureAwait(false) : DescribeEngine(info));
        diagnoses.Add(await CapabilitiesAsync(cancellationToken).ConfigureAwait(false));
        diagnoses.Add(VirtualIps());
        diagnoses.Add(await NetworkAsync(cancellationToken).ConfigureAwait(false));
        diagnoses.Add(await BaseSystemAsync(info is not null, cancellationToken).ConfigureAwait(false));
        diagnoses.Add(await PluginAsync(cancellationToken).ConfigureAwait(false));
        diagnoses.Add(Disk(info?.DockerRootDir));
        diagnoses.Add(Memory());
        return diagnoses.ToImmutable();
    }

    /// <inheritdoc/>
    public async Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        return new()
        {
            HasRoomForTwoMachines = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= RequiredMemory,
            HasMacvlan = requirements.Contains(Requirement.Macvlan)
                ? await Kernel.HasMacvlanAsync(_processes, cancellationToken).ConfigureAwait(false)
                : null,
            HasVirtualIpBalancing = Kernel.HasVirtualServer,
            HasInternet = requirements.Contains(Requirement.Internet)
                ? await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false)
                : null,
            HasPlugin = requirements.Contains(Requirement.Plugin)
                ? (await PluginAsync(cancellationToken).ConfigureAwait(false)).Kind is not DiagnosisKind.Problem
                : null,
        };
    }

    public void Dispose()
    {
        _engine.Dispose();
        _apt.Dispose();
    }

    private async Task<SystemInfoResponse?> FindEngineAsync(CancellationToken cancellationToken) =>
        await _engine.FindAsync(cancellationToken).ConfigureAwait(false) is null
            ? null
            : await _engine.Client.System.GetSystemInfoAsync(cancellationToken).ConfigureAwait(false);

    private async Task<Diagnosis> MissingEngineAsync(CancellationToken cancellationToken)
    {
        var texts = DiagnosisTexts.Current;
        var observed = texts.NothingAnswersAt(_options.EngineSocket);
        if (!_host.IsRoot)
        {
            return new(texts.Engine, DiagnosisKind.Problem, observed, texts.LetRootStartEngine);
        }

        var installed = await HasAsync("dockerd", cancellationToken).ConfigureAwait(false);
        return installed || _host.HasApt
            ? new(texts.Engine, DiagnosisKind.Note, observed, installed ? texts.TutorStartsEngine : texts.TutorInstallsEngine)
            : new(texts.Engine, DiagnosisKind.Problem, observed, texts.InstallEngine);
    }

    private static Diagnosis DescribeEngine(SystemInfoResponse info) => new(
        DiagnosisTexts.Current.Engine,
        DiagnosisKind.Good,
        DiagnosisTexts.Current.EngineIs(info.ServerVersion, info.Driver, info.CgroupVersion, info.KernelVersion));

    private static async Task<Diagnosis> CapabilitiesAsync(CancellationToken cancellationToken)
    {
        var missing = Capabilities.MissingFrom(Capabilities.ReadBoundingSet(
            await File.ReadAllLinesAsync("/proc/self/status", cancellationToken).ConfigureAwait(false)));
        return missing.Count == 0
            ? new(DiagnosisTexts.Current.Capabilities, DiagnosisKind.Good, DiagnosisTexts.Current.EnginesInContainers)
            : new(
                DiagnosisTexts.Current.Capabilities, DiagnosisKind.Problem, DiagnosisTexts.Current.CapabilitiesWithheld(missing),
                DiagnosisTexts.Current.GetCapabilities);
    }

    private static Diagnosis VirtualIps() => Kernel.HasVirtualServer
        ? new(DiagnosisTexts.Current.VirtualIps, DiagnosisKind.Good, DiagnosisTexts.Current.VirtualIpsBalanced)
        : new(
            DiagnosisTexts.Current.VirtualIps, DiagnosisKind.Note,
            DiagnosisTexts.Current.VirtualIpsNotBalanced, DiagnosisTexts.Current.TasksNamesDoAsWell);

    private static async Task<Diagnosis> NetworkAsync(CancellationToken cancellationToken)
    {
        var texts = DiagnosisTexts.Current;
        if (!await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false))
        {
            return new(texts.Internet, DiagnosisKind.Note, texts.Offline, texts.LabAnswersInstead);
        }

        return await Internet.HasDockerHubAsync(cancellationToken).ConfigureAwait(false)
            ? new(texts.Internet, DiagnosisKind.Good, texts.Online)
            : new(texts.Internet, DiagnosisKind.Note, texts.NoDockerHub, texts.LabServesStandIns);
    }

    private async Task<Diagnosis> BaseSystemAsync(bool hasEngine, CancellationToken cancellationToken)
    {
        var texts = DiagnosisTexts.Current;
        if ((hasEngine && await ImageStore.ExistsAsync(_engine.Client, BaseImage.Name, cancellationToken).ConfigureAwait(false))
            || File.Exists(BaseTarball.PathIn(_options)))
        {
            return new(texts.BaseSystem, DiagnosisKind.Good, texts.ThereAlready);
        }

        if (await HasAsync("debootstrap", cancellationToken).ConfigureAwait(false) && _host.IsRoot)
        {
            return new(texts.BaseSystem, DiagnosisKind.Note, texts.NotMadeYet, texts.TutorMakesBase);
        }

        return _host.IsRoot && _host.HasApt
            ? new(texts.BaseSystem, DiagnosisKind.Note, texts.DebootstrapMissing, texts.TutorInstallsDebootstrap)
            : new(texts.BaseSystem, DiagnosisKind.Problem, texts.NotMadeYet, texts.BaseNeedsRoot);
    }

    private async Task<Diagnosis> PluginAsync(CancellationToken cancellationToken)
    {
        var texts = DiagnosisTexts.Current;
        if (Directory.Exists(_options.CacheDirectory) && Directory.EnumerateDirectories(_options.CacheDirectory, "plugin-*")
            .Any(entry => !entry.EndsWith(CacheEntry.UnfinishedSuffix, StringComparison.Ordinal)))
        {
            return new(texts.NetworkPlugin, DiagnosisKind.Good, texts.BuiltAlready);
        }

        return await HasAsync("dotnet", cancellationToken).ConfigureAwait(false)
            ? new(texts.NetworkPlugin, DiagnosisKind.Note, texts.NotBuiltYet, texts.TutorBuildsPlugin)
            : new(texts.NetworkPlugin, DiagnosisKind.Problem, texts.SdkMissing, texts.InstallSdk);
    }

    private static Diagnosis Disk(string? engineRoot)
    {
        var folder = engineRoot is not null && Directory.Exists(engineRoot) ? engineRoot : "/";
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var observed = DiagnosisTexts.Current.DiskFree(Gibibytes(free), folder);
        return free >= RequiredDisk
            ? new(DiagnosisTexts.Current.Disk, DiagnosisKind.Good, observed)
            : new(DiagnosisTexts.Current.Disk, DiagnosisKind.Problem, observed, DiagnosisTexts.Current.MakeRoom(Gibibytes(RequiredDisk)));
    }

    private static Diagnosis Memory()
    {
        var total = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return total >= RequiredMemory
            ? new(DiagnosisTexts.Current.Memory, DiagnosisKind.Good, Gibibytes(total))
            : new(
                DiagnosisTexts.Current.Memory, DiagnosisKind.Note, Gibibytes(total), DiagnosisTexts.Current.ComfortableWith(Gibibytes(RequiredMemory)));
    }

    private async Task<bool> HasAsync(string program, CancellationToken cancellationToken) =>
        (await _processes.RunAsync(program, ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess;

    private static string Gibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Gibibyte:0.#} GiB");
}
