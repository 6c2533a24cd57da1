using System.Runtime;

namespace TutorTui.Tui.App;

/// <summary>
/// Returns memory to the system while nothing happens. The runtime lets garbage grow to the size of the processor's cache before its
/// first collection; on a server that is more than the tutor needs in total, and reading the courses leaves that much behind.
/// </summary>
internal sealed class IdleMemory : IAsyncDisposable
{
    /// <summary>Less garbage than this is not worth a pause.</summary>
    private const long Worthwhile = 6 * 1024 * 1024;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watch;
    private long _active;

    public IdleMemory(TimeProvider clock)
    {
        _clock = clock;
        _active = clock.GetTimestamp();
        _watch = Task.Run(WatchAsync);
    }

    /// <summary>Something was typed or printed, so a pause would be noticed. Safe to call from any thread.</summary>
    public void Touch() => Volatile.Write(ref _active, _clock.GetTimestamp());

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Interval, _clock);
        var left = 0L;
        while (await timer.WaitForNextTickAsync(_stop.Token))
        {
            var hasGarbage = GC.GetTotalMemory(forceFullCollection: false) > left + Worthwhile;
            if (hasGarbage && _clock.GetElapsedTime(Volatile.Read(ref _active)) > Interval)
            {
                // Frames and file contents are large objects, whose memory the runtime would otherwise keep.
                GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                left = GC.GetTotalMemory(forceFullCollection: false);
            }
        }
    }
}
