using System.Formats.Tar;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Locks;
using TutorTui.Lab.Processes;
using TutorTui.Lab.Registries;
using TutorTui.Lab.Steps;

namespace TutorTui.Lab.Plugins;

/// <summary>The lab's network driver plugin: built from its project, then pushed into the lab's registry under the name the book uses.</summary>
internal sealed class NetworkPlugin(LabOptions options, IProcessRunner processes, AptInstaller apt, TimeProvider clock, ILogger logger)
{
    public const string Name = "store/weaveworks/net-plugin";
    public const string Tag = "2.5.2";
    private const string Executable = "net-plugin";

    /// <summary>Publishes the project as a native program, unless that was done for the same sources.</summary>
    public async Task PublishAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        if (File.Exists(PublishedPath()))
        {
            labStep.Skip(LabSetupTexts.Current.ThereAlready);
            return;
        }

        if (options.PluginProject is null)
        {
            throw new LabException(LabErrorTexts.Current.NoPluginSources);
        }

        var entry = new CacheEntry(PublishedDirectory(), clock, logger);
        var isBuilt = await entry.PrepareAsync(
            path => BuildAsync(options.PluginProject, path, labStep, cancellationToken),
            () => labStep.Report(LabSetupTexts.Current.WaitingForOtherBuilder), cancellationToken).ConfigureAwait(false);
        if (!isBuilt)
        {
            labStep.Skip(LabSetupTexts.Current.ThereAlready);
        }
    }

    private async Task BuildAsync(string project, string directory, LabStep labStep, CancellationToken cancellationToken)
    {
        await PrepareLinkerAsync(labStep, cancellationToken).ConfigureAwait(false);
        labStep.Report(LabSetupTexts.Current.Compiling, 0.5);
        var outcome = await processes.RunAsync(
            "dotnet",
            [
                "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "-p:RunAnalyzers=false", "-p:DebugType=none", "-v", "quiet", "-o", directory,
            ],
            line => labStep.Report(line.Trim(), 0.6), cancellationToken).ConfigureAwait(false);
        if (!outcome.IsSuccess)
        {
            throw new LabException(LabErrorTexts.Current.PluginNotBuilt(string.Join('\n', outcome.Output.Split('\n').TakeLast(4))));
        }
    }

    /// <summary>Builds the managed plugin and pushes it into the registry, without involving the learner's engine.</summary>
    public async Task PushAsync(string registry, LabStep labStep, CancellationToken cancellationToken)
    {
        labStep.Report($"{Name}:{Tag}");
        var config = await File.ReadAllTextAsync(Path.Combine(options.PluginProject!, "plugin", "config.json"), cancellationToken).ConfigureAwait(false);
        var plugin = PluginImage.Of(config, await RootFileSystemAsync(cancellationToken).ConfigureAwait(false));
        await Registry.PushAsync(registry, Name, Tag, plugin.ToArtifact(), cancellationToken).ConfigureAwait(false);
    }

    private async Task PrepareLinkerAsync(LabStep labStep, CancellationToken cancellationToken)
    {
        var compiler = await processes.RunAsync("gcc", ["--version"], null, cancellationToken).ConfigureAwait(false);
        if (!compiler.IsSuccess || !File.Exists("/usr/include/zlib.h"))
        {
            await apt.InstallAsync(["gcc", "libc6-dev", "zlib1g-dev"], HostTool.PluginLinker, labStep, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>The archive of the plugin's root file system: the program and the libraries it loads.</summary>
    private async Task<byte[]> RootFileSystemAsync(CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            // Mount points of config.json, and the socket's folder.
            foreach (var folder in (string[])["bin", "run/docker/plugins", "proc", "sys", "var/run", "var/lib", "etc", "lib/modules", "host", "tmp"])
            {
                await tar.WriteEntryAsync(
                    new PaxTarEntry(TarEntryType.Directory, folder) { Mode = (UnixFileMode)Convert.ToInt32("755", 8) },
                    cancellationToken).ConfigureAwait(false);
            }

            await AddAsync(tar, $"bin/{Executable}", PublishedPath(), cancellationToken).ConfigureAwait(false);
            foreach (var library in await LibrariesAsync(cancellationToken).ConfigureAwait(false))
            {
                await AddAsync(tar, library.TrimStart('/'), library, cancellationToken).ConfigureAwait(false);
            }
        }

        return stream.ToArray();
    }

    private async Task<IReadOnlyList<string>> LibrariesAsync(CancellationToken cancellationToken)
    {
        var listing = await processes.RunAsync("ldd", [PublishedPath()], null, cancellationToken).ConfigureAwait(false);
        return ParseLibraries(listing.Output.Split('\n'));
    }

    /// <summary>Reads ldd(1): <c>name =&gt; /path (address)</c>, and the loader as a bare path.</summary>
    internal static IReadOnlyList<string> ParseLibraries(IEnumerable<string> lines) =>
        [.. lines
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(words => words is [_, "=>", var path, ..] ? path : words.FirstOrDefault() ?? string.Empty)
            .Where(path => path.StartsWith('/'))
            .Distinct(StringComparer.Ordinal)];

    private static async Task AddAsync(TarWriter tar, string name, string file, CancellationToken cancellationToken)
    {
        // Libraries are often links; the archive contains their targets.
        var target = new FileInfo(file).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file;
        var content = File.OpenRead(target);
        await using (content.ConfigureAwait(false))
        {
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, name)
                {
                    DataStream = content,
                    Mode = (UnixFileMode)Convert.ToInt32("755", 8),
                },
                cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The native program.</summary>
    private string PublishedPath() => Path.Combine(PublishedDirectory(), Executable);

    /// <summary>A cache folder named after the sources.</summary>
    private string PublishedDirectory()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Sources())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        var key = Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
        return Path.Combine(options.CacheDirectory, $"plugin-{key}");
    }

    private IEnumerable<string> Sources() => options.PluginProject is { } project
        ? Directory.EnumerateFiles(project, "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".csproj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
        : [];
}
