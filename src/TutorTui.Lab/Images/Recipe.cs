using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace TutorTui.Lab.Images;

/// <summary>An image recipe: a folder with a Dockerfile and the other files of the build context.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Files">Path in the build context to content; executable bits are set by the Dockerfile.</param>
internal sealed record Recipe(string Name, IReadOnlyDictionary<string, byte[]> Files)
{
    public static Recipe Read(string recipesDirectory, string name, HostPackages packages)
    {
        var root = Path.Combine(recipesDirectory, name);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes, StringComparer.Ordinal);
        if (packages.SourcesList() is { } sources)
        {
            files["apt/sources.list"] = Encoding.UTF8.GetBytes(sources);
        }

        foreach (var file in Directory.Exists("/etc/apt/apt.conf.d") ? Directory.GetFiles("/etc/apt/apt.conf.d") : [])
        {
            // Settings about fetching packages (proxies, checks) apply to the images as well; the rest concerns only the host.
            var text = File.ReadAllText(file);
            if (text.Contains("::Proxy", StringComparison.OrdinalIgnoreCase) || text.Contains("Check-", StringComparison.Ordinal))
            {
                files[$"apt/apt.conf.d/{Path.GetFileName(file)}"] = Encoding.UTF8.GetBytes(text);
            }
        }

        return new(name, files);
    }

    /// <summary>A hash of all files and the base image; an image with another hash is outdated.</summary>
    public string Hash(string baseImageId)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(baseImageId));
        foreach (var (path, content) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{path}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    /// <summary>The build context as a tar archive for the engine's build call.</summary>
    public MemoryStream ToContext()
    {
        var stream = new MemoryStream();
        using (var tar = new TarWriter(stream, TarEntryFormat.Pax, leaveOpen: true))
        {
            foreach (var (path, content) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path)
                {
                    DataStream = new MemoryStream(content),
                    Mode = (UnixFileMode)Convert.ToInt32("644", 8),
                });
            }
        }

        stream.Position = 0;
        return stream;
    }
}
