namespace TutorTui.Core.Checks.Images;

/// <summary>Compares image names as Docker understands them.</summary>
internal static class ImageName
{
    /// <summary>
    /// True when <paramref name="observed"/> is the wanted image. Registry <c>docker.io</c>, the <c>library/</c> prefix
    /// and digests do not matter; a tag matters only where one is wanted.
    /// </summary>
    public static bool Matches(string wanted, string observed)
    {
        var (wantedRepository, wantedTag) = Split(wanted);
        var (repository, tag) = Split(observed);
        return wantedRepository == repository && (wantedTag is null || wantedTag == (tag ?? "latest"));
    }

    private static (string Repository, string? Tag) Split(string name)
    {
        var digest = name.IndexOf('@', StringComparison.Ordinal);
        name = digest < 0 ? name : name[..digest];
        foreach (var prefix in (ReadOnlySpan<string>)["docker.io/", "index.docker.io/", "library/"])
        {
            name = name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
        }

        // A colon before the last slash belongs to a registry's port.
        var colon = name.LastIndexOf(':');
        return colon > name.LastIndexOf('/') ? (name[..colon], name[(colon + 1)..]) : (name, null);
    }
}
