using System.Text;

namespace TutorTui.Lab.Images;

/// <summary>Finds the package mirror of this host, so that the lab's images are built from the same one.</summary>
internal sealed record HostPackages(string? Mirror, string? SecurityMirror)
{
    public const string Suite = "bookworm";

    /// <summary>The path of Debian's key ring in the base system.</summary>
    private const string SignedBy = "[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]";

    /// <summary>Reads apt's configuration under a root folder; no mirror if it names none for Debian.</summary>
    public static HostPackages Read(string aptDirectory)
    {
        var sources = Sources(aptDirectory).ToList();
        var main = sources.Find(source => source.Suite == Suite && source.Uri.Contains("debian", StringComparison.Ordinal));
        var security = sources.Find(source => source.Suite == $"{Suite}-security");
        return new(main?.Uri, security?.Uri);
    }

    /// <summary>The <c>sources.list</c> for the images, or null to keep that of the base system.</summary>
    public string? SourcesList()
    {
        if (Mirror is null)
        {
            return null;
        }

        var text = new StringBuilder($"deb {SignedBy} {Mirror} {Suite} main\n");
        if (SecurityMirror is not null)
        {
            text.Append($"deb {SignedBy} {SecurityMirror} {Suite}-security main\n");
        }

        return text.ToString();
    }

    private static IEnumerable<Source> Sources(string aptDirectory)
    {
        var lists = Path.Combine(aptDirectory, "sources.list.d");
        string[] oneLine = [Path.Combine(aptDirectory, "sources.list"), .. Files(lists, "*.list")];
        return oneLine.Where(File.Exists).SelectMany(file => ParseList(File.ReadLines(file)))
            .Concat(Files(lists, "*.sources").SelectMany(file => ParseDeb822(File.ReadLines(file))));
    }

    private static string[] Files(string directory, string pattern) =>
        Directory.Exists(directory) ? Directory.GetFiles(directory, pattern) : [];

    /// <summary>One-line format, sources.list(5): <c>deb [options] uri suite component…</c>.</summary>
    internal static IEnumerable<Source> ParseList(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Split('#')[0];
            var close = text.IndexOf(']', StringComparison.Ordinal);
            var words = (close < 0 ? text : "deb " + text[(close + 1)..])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words is ["deb", var uri, var suite, ..])
            {
                yield return new(uri.TrimEnd('/'), suite);
            }
        }
    }

    /// <summary>Deb822 format, sources.list(5): stanzas of fields, several URIs and suites each.</summary>
    internal static IEnumerable<Source> ParseDeb822(IEnumerable<string> lines)
    {
        string[] uris = [];
        string[] suites = [];
        foreach (var line in lines.Append(string.Empty))
        {
            var field = line.Split(':', 2);
            if (line.StartsWith("URIs:", StringComparison.OrdinalIgnoreCase))
            {
                uris = field[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (line.StartsWith("Suites:", StringComparison.OrdinalIgnoreCase))
            {
                suites = field[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
            else if (string.IsNullOrWhiteSpace(line))
            {
                foreach (var source in uris.SelectMany(uri => suites, (uri, suite) => new Source(uri.TrimEnd('/'), suite)))
                {
                    yield return source;
                }

                (uris, suites) = ([], []);
            }
        }
    }

    internal sealed record Source(string Uri, string Suite);
}
