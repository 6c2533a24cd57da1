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

namespace TutorTui.Lab.Diagnosis;

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

    public async Task<ImmutableArray<Finding>> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
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

    public async Task<HostAbilities> FindAbilitiesAsync(IReadOnlySet<Need> needs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(needs);
        return new()
        {
            HasRoomForTwoMachines = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= NeededMemory,
            HasMacvlan = needs.Contains(Need.Macvlan)
                ? await Kernel.HasMacvlanAsync(_processes, cancellationToken).ConfigureAwait(false)
                : null,
            HasVirtualIpBalancing = Kernel.HasVirtualServer,
            HasInternet = needs.Contains(Need.Internet)
                ? await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false)
                : null,
            HasPlugin = needs.Contains(Need.Plugin)
                ? (await PluginAsync(cancellationToken).ConfigureAwait(false)).Kind is not FindingKind.Problem
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

    private async Task<Finding> MissingEngineAsync(CancellationToken cancellationToken)
    {
        var texts = DoctorTexts.Current;
        var observed = texts.NothingAnswersAt(_options.EngineSocket);
        if (!Environment.IsPrivilegedProcess)
        {
            return new(texts.Engine, FindingKind.Problem, observed, texts.LetRootStartEngine);
        }

        var installed = await HasAsync("dockerd", cancellationToken).ConfigureAwait(false);
        return installed || File.Exists("/usr/bin/apt-get")
            ? new(texts.Engine, FindingKind.Note, observed, installed ? texts.TutorStartsEngine : texts.TutorInstallsEngine)
            : new(texts.Engine, FindingKind.Problem, observed, texts.InstallEngine);
    }

    private static Finding DescribeEngine(SystemInfoResponse info) => new(
        DoctorTexts.Current.Engine,
        FindingKind.Good,
        DoctorTexts.Current.EngineIs(info.ServerVersion, info.Driver, info.CgroupVersion, info.KernelVersion));

    private static async Task<Finding> CapabilitiesAsync(CancellationToken cancellationToken)
    {
        var missing = Capabilities.MissingFrom(Capabilities.ReadBoundingSet(
            await File.ReadAllLinesAsync("/proc/self/status", cancellationToken).ConfigureAwait(false)));
        return missing.Count == 0
            ? new(DoctorTexts.Current.Capabilities, FindingKind.Good, DoctorTexts.Current.EnginesInContainers)
            : new(
                DoctorTexts.Current.Capabilities, FindingKind.Problem, DoctorTexts.Current.CapabilitiesWithheld(missing),
                DoctorTexts.Current.GetCapabilities);
    }

    private static Finding VirtualIps() => Kernel.HasVirtualServer
        ? new(DoctorTexts.Current.VirtualIps, FindingKind.Good, DoctorTexts.Current.VirtualIpsBalanced)
        : new(
            DoctorTexts.Current.VirtualIps, FindingKind.Note,
            DoctorTexts.Current.VirtualIpsNotBalanced, DoctorTexts.Current.TasksNamesDoAsWell);

    private static async Task<Finding> NetworkAsync(CancellationToken cancellationToken)
    {
        var texts = DoctorTexts.Current;
        if (!await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false))
        {
            return new(texts.Internet, FindingKind.Note, texts.Offline, texts.LabAnswersInstead);
        }

        return await Internet.HasDockerHubAsync(cancellationToken).ConfigureAwait(false)
            ? new(texts.Internet, FindingKind.Good, texts.Online)
            : new(texts.Internet, FindingKind.Note, texts.NoDockerHub, texts.LabServesStandIns);
    }

    private async Task<Finding> BaseSystemAsync(bool hasEngine, CancellationToken cancellationToken)
    {
        var texts = DoctorTexts.Current;
        if ((hasEngine && await ImageStore.ExistsAsync(_engine.Client, BaseImage.Name, cancellationToken).ConfigureAwait(false))
            || File.Exists(Path.Combine(_options.CacheDirectory, $"base-{HostPackages.Suite}.tar")))
        {
            return new(texts.BaseSystem, FindingKind.Good, texts.ThereAlready);
        }

        if (await HasAsync("debootstrap", cancellationToken).ConfigureAwait(false) && Environment.IsPrivilegedProcess)
        {
            return new(texts.BaseSystem, FindingKind.Note, texts.NotMadeYet, texts.TutorMakesBase);
        }

        return Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
            ? new(texts.BaseSystem, FindingKind.Note, texts.DebootstrapMissing, texts.TutorInstallsDebootstrap)
            : new(texts.BaseSystem, FindingKind.Problem, texts.NotMadeYet, texts.BaseNeedsRoot);
    }

    private async Task<Finding> PluginAsync(CancellationToken cancellationToken)
    {
        var texts = DoctorTexts.Current;
        if (Directory.Exists(_options.CacheDirectory) && Directory.EnumerateDirectories(_options.CacheDirectory, "plugin-*").Any())
        {
            return new(texts.NetworkPlugin, FindingKind.Good, texts.BuiltAlready);
        }

        return await HasAsync("dotnet", cancellationToken).ConfigureAwait(false)
            ? new(texts.NetworkPlugin, FindingKind.Note, texts.NotBuiltYet, texts.TutorBuildsPlugin)
            : new(texts.NetworkPlugin, FindingKind.Problem, texts.SdkMissing, texts.InstallSdk);
    }

    private static Finding Disk(string? engineRoot)
    {
        var folder = engineRoot is not null && Directory.Exists(engineRoot) ? engineRoot : "/";
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var observed = DoctorTexts.Current.DiskFree(Gibibytes(free), folder);
        return free >= NeededDisk
            ? new(DoctorTexts.Current.Disk, FindingKind.Good, observed)
            : new(DoctorTexts.Current.Disk, FindingKind.Problem, observed, DoctorTexts.Current.MakeRoom(Gibibytes(NeededDisk)));
    }

    private static Finding Memory()
    {
        var total = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return total >= NeededMemory
            ? new(DoctorTexts.Current.Memory, FindingKind.Good, Gibibytes(total))
            : new(
                DoctorTexts.Current.Memory, FindingKind.Note, Gibibytes(total), DoctorTexts.Current.ComfortableWith(Gibibytes(NeededMemory)));
    }

    private async Task<bool> HasAsync(string program, CancellationToken cancellationToken) =>
        (await _processes.RunAsync(program, ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess;

    private static string Gibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Gibibyte:0.#} GiB");
}
