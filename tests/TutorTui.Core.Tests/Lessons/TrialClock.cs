using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>A clock that the test moves by hand, and that tells how many timers have been set: whoever waits for one is ready.</summary>
internal sealed class TrialClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>So long in real time; it is reached by a fault alone.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<TimeSpan, int> _timers = [];

    /// <summary>By how much somebody has set the wall clock; time that is measured does not know of it.</summary>
    public TimeSpan WallClockMoved { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + WallClockMoved;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;

    /// <summary>How many timers have been set for this time so far.</summary>
    public int TimersFor(TimeSpan due)
    {
        lock (_gate)
        {
            return _timers.GetValueOrDefault(due);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_gate)
        {
            _timers[dueTime] = _timers.GetValueOrDefault(dueTime) + 1;
        }

        return timer;
    }

    /// <summary>Waits without moving the clock.</summary>
    public static Task WaitAsync(Func<bool> isSo) => UntilAsync(isSo, () => { });

    /// <summary>Moves the clock by small steps until it is so.</summary>
    public Task AdvanceUntilAsync(Func<bool> isSo) => UntilAsync(isSo, () => Advance(TimeSpan.FromMilliseconds(10)));

    private static async Task UntilAsync(Func<bool> isSo, Action move)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (!isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
            move();
            await Task.Yield();
        }
    }
}
