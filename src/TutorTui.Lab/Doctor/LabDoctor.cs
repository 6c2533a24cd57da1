using System.Collections.Immutable;
using System.Globalization;
using Docker.DotNet.Models;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Machines;
using TutorTui.Lab.Processes;

namespace TutorTui.Lab.Doctor;

/// <summary>Looks at this host and its engine, and says what a lab would find here. Changes nothing.</summary>
public sealed class LabDoctor : IHostDoctor, IDisposable
{
    private const long Gibibyte = 1L << 30;
    private const long NeededDisk = 3 * Gibibyte;
    private const long NeededMemory = 2 * Gibibyte;

    private readonly LabOptions _options;
    private readonly ProcessRunner _processes = new();
    private readonly AptInstaller _apt;
    private readonly LocalEngine _engine;

    public LabDoctor(LabOptions options, TimeProvider clock)
    {
        _options = options;
        _apt = new(_processes);
        _engine = new(options, _processes, _apt, clock);
    }

    public async Task<ImmutableArray<Diagnosis>> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnosis>();
        var info = await FindEngineAsync(cancellationToken).ConfigureAwait(false);
        findings.Add(info is null ? await MissingEngineAsync(cancellationToken).ConfigureAwait(false) : DescribeEngine(info));
        findings.Add(await CapabilitiesAsync(cancellationToken).ConfigureAwait(false));
        findings.Add(VirtualIps());
        findings.Add(await NetworkAsync(cancellationToken).ConfigureAwait(false));
        findings.Add(await BaseSystemAsync(info is not null, cancellationToken).ConfigureAwait(false));
        findings.Add(await PluginAsync(cancellationToken).ConfigureAwait(false));
        findings.Add(Disk(info?.DockerRootDir));
        findings.Add(Memory());
        return findings.ToImmutable();
    }

    public async Task<HostCapabilities> FindCapabilitiesAsync(IReadOnlySet<Requirement> requirements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(requirements);
        return new()
        {
            HasRoomForTwoMachines = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= NeededMemory,
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
        if (!Environment.IsPrivilegedProcess)
        {
            return new(texts.Engine, DiagnosisKind.Problem, observed, texts.LetRootStartEngine);
        }

        var installed = await HasAsync("dockerd", cancellationToken).ConfigureAwait(false);
        return installed || File.Exists("/usr/bin/apt-get")
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
            || File.Exists(Path.Combine(_options.CacheDirectory, $"base-{HostPackages.Suite}.tar")))
        {
            return new(texts.BaseSystem, DiagnosisKind.Good, texts.ThereAlready);
        }

        if (await HasAsync("debootstrap", cancellationToken).ConfigureAwait(false) && Environment.IsPrivilegedProcess)
        {
            return new(texts.BaseSystem, DiagnosisKind.Note, texts.NotMadeYet, texts.TutorMakesBase);
        }

        return Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
            ? new(texts.BaseSystem, DiagnosisKind.Note, texts.DebootstrapMissing, texts.TutorInstallsDebootstrap)
            : new(texts.BaseSystem, DiagnosisKind.Problem, texts.NotMadeYet, texts.BaseNeedsRoot);
    }

    private async Task<Diagnosis> PluginAsync(CancellationToken cancellationToken)
    {
        var texts = DiagnosisTexts.Current;
        if (Directory.Exists(_options.CacheDirectory) && Directory.EnumerateDirectories(_options.CacheDirectory, "plugin-*").Any())
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
        return free >= NeededDisk
            ? new(DiagnosisTexts.Current.Disk, DiagnosisKind.Good, observed)
            : new(DiagnosisTexts.Current.Disk, DiagnosisKind.Problem, observed, DiagnosisTexts.Current.MakeRoom(Gibibytes(NeededDisk)));
    }

    private static Diagnosis Memory()
    {
        var total = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return total >= NeededMemory
            ? new(DiagnosisTexts.Current.Memory, DiagnosisKind.Good, Gibibytes(total))
            : new(
                DiagnosisTexts.Current.Memory, DiagnosisKind.Note, Gibibytes(total), DiagnosisTexts.Current.ComfortableWith(Gibibytes(NeededMemory)));
    }

    private async Task<bool> HasAsync(string program, CancellationToken cancellationToken) =>
        (await _processes.RunAsync(program, ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess;

    private static string Gibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Gibibyte:0.#} GiB");
}
