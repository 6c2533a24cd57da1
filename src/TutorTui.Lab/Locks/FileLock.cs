using Microsoft.Extensions.Logging;
using TutorTui.Core.Timing;
using TutorTui.Lab.Logging;

namespace TutorTui.Lab.Locks;

/// <summary>
/// A lock that one holder has at a time, also between processes. It is a lock of the kernel's on an open file (flock(2)): when its
/// holder dies, however that happens, the next one gets it. The file itself stays.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly PollPace Pace = new(TimeSpan.FromMilliseconds(100), 1.3, TimeSpan.FromMilliseconds(500));
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Waits until nobody else has the lock; without a limit, since the holder may be building for minutes.</summary>
    /// <param name="path">The lock's file, in a folder that exists.</param>
    /// <param name="clock">Makes the pauses between two attempts.</param>
    /// <param name="logger">Told that there is a wait, and its end.</param>
    /// <param name="onWait">Called once where somebody else has the lock.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static async Task<FileLock> TakeAsync(
        string path, TimeProvider clock, ILogger logger, Action onWait, CancellationToken cancellationToken)
    {
        if (TryTake(path) is { } free)
        {
            return new(free);
        }

        Log.LockIsWaitedFor(logger, path);
        onWait();
        var polled = await Polling.UntilAsync(
            clock, Timeout.InfiniteTimeSpan, Pace, _ => Task.FromResult(TryTake(path)), file => file is not null, cancellationToken)
            .ConfigureAwait(false);
        Log.LockIsTaken(logger, path);
        return new(polled.Value!); // Without a limit, polling ends with a file.
    }

    public void Dispose() => _file.Dispose();

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
