using Microsoft.Extensions.Logging;

namespace TutorTui.Lab.Locks;

/// <summary>
/// A file or folder that is expensive to make and shared by all labs of this computer. One builder at a time makes it, under another name;
/// then it is renamed, so that an existing entry is always complete.
/// </summary>
internal sealed class CacheEntry(string path, TimeProvider clock, ILogger logger)
{
    /// <summary>The suffix of an entry that is still being made.</summary>
    public const string UnfinishedSuffix = ".part";

    /// <summary>The path of the finished entry.</summary>
    public string Path => path;

    public bool Exists => System.IO.Path.Exists(path);

    /// <summary>Makes the entry, unless it exists or somebody else makes it in the meantime.</summary>
    /// <param name="build">Makes the entry at the path that it is given; it may put other files beside it whose names begin with
    /// the same path.</param>
    /// <param name="onWait">Called once if somebody else is making it.</param>
    /// <param name="cancellationToken">Stops waiting and building.</param>
    /// <returns>False when there was nothing to build.</returns>
    public async Task<bool> PrepareAsync(Func<string, Task> build, Action onWait, CancellationToken cancellationToken)
    {
        if (Exists)
        {
            return false;
        }

        using var turn = await FileLock.TakeAsync(LockPath, clock, logger, onWait, cancellationToken).ConfigureAwait(false);
        if (Exists)
        {
            return false;
        }

        // Remove what a killed builder left. Its programs may still be running and writing, hence a new name each time.
        RemoveUnfinished();
        var unfinished = $"{path}.{Guid.NewGuid():N}{UnfinishedSuffix}";
        try
        {
            await build(unfinished).ConfigureAwait(false);
            Directory.Move(unfinished, path);
        }
        finally
        {
            RemoveUnfinished();
        }

        return true;
    }

    private string LockPath => path + ".lock";

    private void RemoveUnfinished()
    {
        var directory = System.IO.Path.GetDirectoryName(path)!; // A path in the cache folder has a parent.
        var left = Directory.GetFileSystemEntries(directory)
            .Where(entry => entry.StartsWith(path + ".", StringComparison.Ordinal) && entry != LockPath);
        foreach (var entry in left)
        {
            if (Directory.Exists(entry))
            {
                Directory.Delete(entry, recursive: true);
            }
            else
            {
                File.Delete(entry);
            }
        }
    }
}
