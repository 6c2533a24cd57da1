using Microsoft.Extensions.Logging;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Locks;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Images;

/// <summary>The Debian system as a tar archive, made by debootstrap once for all labs of this computer.</summary>
internal sealed class BaseTarball(LabOptions options, IProcessRunner processes, AptInstaller apt, TimeProvider clock, ILogger logger)
{
    /// <summary>How many lines debootstrap prints in a whole run, for the progress bar.</summary>
    private const double ExpectedLines = 330;

    private readonly CacheEntry _entry = new(PathIn(options), clock, logger);

    public string Path => _entry.Path;

    /// <summary>The path of the finished archive.</summary>
    public static string PathIn(LabOptions options) => System.IO.Path.Combine(options.CacheDirectory, $"base-{HostPackages.Suite}.tar");

    /// <summary>Creates the archive if it is missing.</summary>
    /// <exception cref="LabException">debootstrap or tar failed.</exception>
    public Task PrepareAsync(LabStep labStep, CancellationToken cancellationToken) => _entry.PrepareAsync(
        path => BuildAsync(path, labStep, cancellationToken),
        () => labStep.Report(LabSetupTexts.Current.WaitingForOtherBuilder), cancellationToken);

    private async Task BuildAsync(string tarball, LabStep labStep, CancellationToken cancellationToken)
    {
        if (!(await processes.RunAsync("debootstrap", ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess)
        {
            await apt.InstallAsync(["debootstrap"], HostTool.Debootstrap, labStep, cancellationToken)
                .ConfigureAwait(false);
        }

        // The name begins with the tarball's name, so that the cache entry removes it however this ends.
        var root = tarball + ".root";
        var lines = 0;

        // Without an argument debootstrap uses its default mirror.
        string[] mirror = HostPackages.Read("/etc/apt").Mirror is { } known ? [known] : [];

        // In a mount namespace of its own: its mounts below the root vanish with it, however it ends, so that removing the
        // folder never reaches into the host's /proc or /sys.
        var outcome = await processes.RunAsync(
            "unshare",
            ["--mount", "--propagation", "private", "debootstrap", "--variant=minbase", "--include=ca-certificates", HostPackages.Suite, root, .. mirror],
            line => labStep.Report(line.TrimStart('I', ':', ' '), Math.Min(++lines / ExpectedLines, 0.95)),
            cancellationToken).ConfigureAwait(false);
        if (!outcome.IsSuccess)
        {
            throw new LabException(LabErrorTexts.Current.NoBaseSystem(string.Join('\n', outcome.Output.Split('\n').TakeLast(4))));
        }

        labStep.Report(LabSetupTexts.Current.Packing, 0.96);
        Clear(System.IO.Path.Combine(root, "var/cache/apt/archives"));
        await PackAsync(root, tarball, cancellationToken).ConfigureAwait(false);
    }

    private async Task PackAsync(string root, string tarball, CancellationToken cancellationToken)
    {
        var outcome = await processes.RunAsync(
            "tar", ["--numeric-owner", "--one-file-system", "-C", root, "-cf", tarball, "."], null, cancellationToken)
            .ConfigureAwait(false);
        if (!outcome.IsSuccess)
        {
            throw new LabException(LabErrorTexts.Current.BaseSystemNotPacked(outcome.Output, options.CacheDirectory));
        }
    }

    private static void Clear(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
