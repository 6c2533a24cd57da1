using System.Collections.Immutable;
using System.Globalization;
using Docker.DotNet.Models;
using TutorTui.Core.Courses;
using TutorTui.Core.Labs;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;
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
        var observed = $"nothing answers at {_options.EngineSocket}";
        if (!Environment.IsPrivilegedProcess)
        {
            return new("Docker Engine", FindingKind.Problem, observed, "start it, or let root install and start it: sudo ./tutor");
        }

        var installed = await HasAsync("dockerd", cancellationToken).ConfigureAwait(false);
        return installed || File.Exists("/usr/bin/apt-get")
            ? new("Docker Engine", FindingKind.Note, observed, installed ? "the tutor starts it" : "the tutor installs and starts it")
            : new("Docker Engine", FindingKind.Problem, observed, "install Docker Engine and start it");
    }

    private static Finding DescribeEngine(SystemInfoResponse info) => new(
        "Docker Engine", FindingKind.Good, $"{info.ServerVersion}, {info.Driver}, cgroup v{info.CgroupVersion}, kernel {info.KernelVersion}");

    private static async Task<Finding> CapabilitiesAsync(CancellationToken cancellationToken)
    {
        var missing = Capabilities.MissingFrom(Capabilities.ReadBoundingSet(
            await File.ReadAllLinesAsync("/proc/self/status", cancellationToken).ConfigureAwait(false)));
        return missing.Count == 0
            ? new("Capabilities", FindingKind.Good, "containers can run a Docker Engine of their own")
            : new(
                "Capabilities", FindingKind.Problem, $"this host withholds {string.Join(", ", missing)}",
                "use a virtual machine, or a container started with --privileged");
    }

    private static Finding VirtualIps() => Kernel.HasVirtualServer
        ? new("Virtual IPs", FindingKind.Good, "the kernel balances a service's virtual IP (IP_VS)")
        : new(
            "Virtual IPs", FindingKind.Note, "the kernel shows no IP_VS, so a service's virtual IP may not answer",
            "nothing to do: the tutor loads it where it is a module, and lessons and checks take tasks.NAME as well");

    private static async Task<Finding> NetworkAsync(CancellationToken cancellationToken)
    {
        if (!await Internet.IsReachableAsync(cancellationToken).ConfigureAwait(false))
        {
            return new(
                "Internet", FindingKind.Note, "8.8.8.8 does not answer", "nothing to do: the lab answers in its place, and images come from the lab");
        }

        return await Internet.HasDockerHubAsync(cancellationToken).ConfigureAwait(false)
            ? new("Internet", FindingKind.Good, "8.8.8.8 answers, Docker Hub can be reached")
            : new("Internet", FindingKind.Note, "8.8.8.8 answers, Docker Hub does not", "nothing to do: the lab serves stand-ins for its images");
    }

    private async Task<Finding> BaseSystemAsync(bool hasEngine, CancellationToken cancellationToken)
    {
        if ((hasEngine && await ImageStore.ExistsAsync(_engine.Client, BaseImage.Name, cancellationToken).ConfigureAwait(false))
            || File.Exists(Path.Combine(_options.CacheDirectory, $"base-{HostPackages.Suite}.tar")))
        {
            return new("Base system", FindingKind.Good, "there already");
        }

        if (await HasAsync("debootstrap", cancellationToken).ConfigureAwait(false) && Environment.IsPrivilegedProcess)
        {
            return new("Base system", FindingKind.Note, "not made yet", "the tutor makes it once, in a minute or two");
        }

        return Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get")
            ? new("Base system", FindingKind.Note, "not made yet, debootstrap is missing", "the tutor installs debootstrap and makes it once")
            : new("Base system", FindingKind.Problem, "not made yet", "it needs root and debootstrap: sudo ./tutor");
    }

    private async Task<Finding> PluginAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(_options.CacheDirectory) && Directory.EnumerateDirectories(_options.CacheDirectory, "plugin-*").Any())
        {
            return new("Network plugin", FindingKind.Good, "built already");
        }

        return await HasAsync("dotnet", cancellationToken).ConfigureAwait(false)
            ? new("Network plugin", FindingKind.Note, "not built yet", "the tutor builds it once")
            : new("Network plugin", FindingKind.Problem, "not built yet, and the .NET SDK is missing", "install the .NET SDK 10");
    }

    private static Finding Disk(string? engineRoot)
    {
        var folder = engineRoot is not null && Directory.Exists(engineRoot) ? engineRoot : "/";
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var observed = $"{Gibibytes(free)} free at {folder}";
        return free >= NeededDisk
            ? new("Disk", FindingKind.Good, observed)
            : new("Disk", FindingKind.Problem, observed, $"make room: a lab needs {Gibibytes(NeededDisk)}");
    }

    private static Finding Memory()
    {
        var total = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return total >= NeededMemory
            ? new("Memory", FindingKind.Good, Gibibytes(total))
            : new("Memory", FindingKind.Note, Gibibytes(total), $"a lab is comfortable with {Gibibytes(NeededMemory)}");
    }

    private async Task<bool> HasAsync(string program, CancellationToken cancellationToken) =>
        (await _processes.RunAsync(program, ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess;

    private static string Gibibytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)Gibibyte:0.#} GiB");
}
