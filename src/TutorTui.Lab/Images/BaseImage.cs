using Docker.DotNet;
using Docker.DotNet.Models;
using TutorTui.Core.Labs;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Images;

/// <summary>The Debian system that all images of the lab are built on.</summary>
internal sealed class BaseImage(DockerClient client, LabOptions options, IProcessRunner processes, AptInstaller apt)
{
    public const string Repository = "tutortui/base";
    public const string Name = $"{Repository}:{HostPackages.Suite}";

    /// <summary>How many of debootstrap's lines a whole run has, for the progress bar.</summary>
    private const double ExpectedLines = 330;

    public async Task PrepareAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        if (await ImageStore.ExistsAsync(client, Name, cancellationToken).ConfigureAwait(false))
        {
            labStep.Skip(LabSetupTexts.Current.ThereAlready);
            return;
        }

        var tarball = Path.Combine(options.CacheDirectory, $"base-{HostPackages.Suite}.tar");
        if (!File.Exists(tarball))
        {
            await BootstrapAsync(tarball, labStep, cancellationToken).ConfigureAwait(false);
        }

        labStep.Report(LabSetupTexts.Current.Importing, 0.98);
        await ImportAsync(tarball, cancellationToken).ConfigureAwait(false);
    }

    private async Task BootstrapAsync(string tarball, LabStep labStep, CancellationToken cancellationToken)
    {
        if (!(await processes.RunAsync("debootstrap", ["--version"], null, cancellationToken).ConfigureAwait(false)).IsSuccess)
        {
            await apt.InstallAsync(["debootstrap"], HostTool.Debootstrap, labStep, cancellationToken)
                .ConfigureAwait(false);
        }

        var root = tarball + ".root";
        Clear(root);
        var lines = 0;
        // debootstrap knows a mirror of its own when it is given none.
        string[] mirror = HostPackages.Read("/etc/apt").Mirror is { } known ? [known] : [];

        // In a mount namespace of its own: what it mounts under the root goes with it, however it ends, so that clearing the
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
        Clear(Path.Combine(root, "var/cache/apt/archives"));
        await PackAsync(root, tarball, cancellationToken).ConfigureAwait(false);
        Clear(root);
    }

    /// <summary>Written under another name first: a tarball that is there is whole.</summary>
    private async Task PackAsync(string root, string tarball, CancellationToken cancellationToken)
    {
        var outcome = await processes.RunAsync(
            "tar", ["--numeric-owner", "--one-file-system", "-C", root, "-cf", tarball + ".part", "."], null, cancellationToken)
            .ConfigureAwait(false);
        if (!outcome.IsSuccess)
        {
            throw new LabException(LabErrorTexts.Current.BaseSystemNotPacked(outcome.Output, options.CacheDirectory));
        }

        File.Move(tarball + ".part", tarball, overwrite: true);
    }

    private async Task ImportAsync(string tarball, CancellationToken cancellationToken)
    {
        var stream = File.OpenRead(tarball);
        await using (stream.ConfigureAwait(false))
        {
            await client.Images.CreateImageAsync(
                new ImagesCreateParameters
                {
                    FromSrc = "-",
                    Repo = Repository,
                    Tag = HostPackages.Suite,
                    Changes = [$"LABEL {LabLabels.Lab}={options.Name} {LabLabels.Role}=image"],
                },
                stream, authConfig: null, new Progress<JSONMessage>(), cancellationToken).ConfigureAwait(false);
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
