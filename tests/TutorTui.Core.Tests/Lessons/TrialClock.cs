using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

/// <summary>
/// A clock that the test moves by hand, and that counts the timers that were set, which shows that the code under test is
/// waiting.
/// </summary>
internal sealed class TrialClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>The limit in real time, reached only if the test fails.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<TimeSpan, int> _timers = [];

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

    /// <summary>Moves the clock by small steps until the condition holds.</summary>
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
