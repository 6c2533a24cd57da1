using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>
/// A clock that the test moves by hand. It knows the timers that are set: how many there were, and whether somebody waits for one.
/// </summary>
internal sealed class TrialClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>So long in real time; only a fault reaches it.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<TimeSpan, int> _timers = [];
    private readonly HashSet<ObservedTimer> _pending = [];

    /// <summary>Somebody waits for a timer that has not gone off.</summary>
    private bool IsAwaited
    {
        get
        {
            lock (_gate)
            {
                return _pending.Count > 0;
            }
        }
    }

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
        var timer = new ObservedTimer(this, callback, state);
        timer.Inner = base.CreateTimer(timer.Fire, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(dueTime, period);
        lock (_gate)
        {
            _timers[dueTime] = _timers.GetValueOrDefault(dueTime) + 1;
        }

        return timer;
    }

    /// <summary>Waits without moving the clock.</summary>
    public static Task WaitAsync(Func<bool> isSo) => UntilAsync(isSo, () => { });

    /// <summary>
    /// Moves the clock by small steps until it is so. It stands still while nobody waits for a timer: on a busy machine hours would
    /// pass otherwise before the code under test gets its turn.
    /// </summary>
    public Task AdvanceUntilAsync(Func<bool> isSo) => UntilAsync(
        isSo,
        () =>
        {
            if (IsAwaited)
            {
                Advance(Step);
            }
        });

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

    private void SetPending(ObservedTimer timer, bool isPending)
    {
        lock (_gate)
        {
            _ = isPending ? _pending.Add(timer) : _pending.Remove(timer);
        }
    }

    private sealed class ObservedTimer(TrialClock clock, TimerCallback callback, object? state) : ITimer
    {
        private bool _isPeriodic;

        public ITimer Inner { get; set; } = null!;

        public void Fire(object? unused)
        {
            if (!_isPeriodic)
            {
                clock.SetPending(this, isPending: false);
            }

            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _isPeriodic = period > TimeSpan.Zero;
            clock.SetPending(this, dueTime != Timeout.InfiniteTimeSpan);
            return Inner.Change(dueTime, period);
        }

        public void Dispose()
        {
            clock.SetPending(this, isPending: false);
            Inner.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            clock.SetPending(this, isPending: false);
            return Inner.DisposeAsync();
        }
    }
}
