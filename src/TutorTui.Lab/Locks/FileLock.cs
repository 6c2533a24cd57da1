using Microsoft.Extensions.Logging;
using TutorTui.Core.Timing;
using TutorTui.Lab.Logging;

namespace TutorTui.Lab.Locks;

/// <summary>
/// An exclusive lock between tasks and processes. It is a kernel lock on an open file (flock(2)), so that it is released when its
/// holder dies, however that happens. The file itself stays.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly PollPace Pace = new(TimeSpan.FromMilliseconds(100), 1.3, TimeSpan.FromMilliseconds(500));
    private readonly FileStream _file;

    private FileLock(FileStream file) => _file = file;

    /// <summary>Waits until the lock is free; without a limit, because the holder may be building for minutes.</summary>
    /// <param name="path">The lock's file, in a folder that exists.</param>
    /// <param name="clock">Measures the pauses between two attempts.</param>
    /// <param name="logger">Logs the beginning and the end of a wait.</param>
    /// <param name="onWait">Called once if somebody else has the lock.</param>
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
        return new(polled.Value!); // Polling without a limit ends only with a value.
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
