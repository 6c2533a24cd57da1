using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Timing;
using Xunit;

namespace TutorTui.Core.Tests.Timing;

public sealed class PollingTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task UntilAsync_ValueIsThereAtOnce_DoesNotWait()
    {
        var polled = await Polling.UntilAsync(
            _clock, Limit, _ => Task.FromResult(5), value => value == 5, TestContext.Current.CancellationToken);

        Assert.Equal(new(5, false), polled);
    }

    [Fact]
    public async Task UntilAsync_Pauses_GrowFrom150MillisecondsToOneSecond()
    {
        List<double> looks = [];
        var polled = UntilAsync(() => looks.Add(Elapsed()), looks, 12);

        Advance(polled, TimeSpan.FromSeconds(9));

        Assert.Equal(new(12, false), await polled);
        var pauses = looks.Zip(looks.Skip(1), (before, after) => after - before).ToArray();
        double[] expected = [150, 195, 253.5, 329.55, 428.415, 556.9395, 724.02, 941.23, 1000, 1000, 1000];
        Assert.All(pauses.Zip(expected), pair => Assert.InRange(pair.First - pair.Second, -2, 2));
    }

    [Fact]
    public async Task UntilAsync_NeverSo_ReturnsTheLastValueWhenTheLimitIsReached()
    {
        List<double> looks = [];
        var polled = UntilAsync(() => looks.Add(Elapsed()), looks, int.MaxValue);

        Advance(polled, Limit);

        Assert.Equal(new(looks.Count, true), await polled);
        Assert.Equal(Limit.TotalMilliseconds, looks[^1], 1.0);
    }

    [Fact]
    public async Task UntilAsync_NoLimit_WaitsOn()
    {
        var isSo = false;
        var polled = Polling.UntilAsync(
            _clock, Timeout.InfiniteTimeSpan, PollPace.Default, () => isSo, TestContext.Current.CancellationToken);

        _clock.Advance(TimeSpan.FromHours(5));
        Assert.False(polled.IsCompleted);

        isSo = true;
        Advance(polled, TimeSpan.FromSeconds(2));
        Assert.True(await polled);
    }

    [Fact]
    public async Task UntilAsync_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        var polled = Polling.UntilAsync(_clock, Limit, _ => Task.FromResult(false), stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => polled);
    }

    [Fact]
    public async Task UntilAsync_LookFails_EndsWithItsException()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Polling.UntilAsync(
            _clock, Limit, Task<bool> (_) => throw new InvalidOperationException("No such thing."), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task UntilAsync_TimeIsUp_ReturnsFalse()
    {
        var polled = Polling.UntilAsync(_clock, Limit, _ => Task.FromResult(false), TestContext.Current.CancellationToken);

        Advance(polled, Limit);

        Assert.False(await polled);
    }

    private Task<Polled<int>> UntilAsync(Action onLook, List<double> looks, int wanted) => Polling.UntilAsync(
        _clock,
        Limit,
        _ =>
        {
            onLook();
            return Task.FromResult(looks.Count);
        },
        count => count >= wanted,
        TestContext.Current.CancellationToken);

    private double Elapsed() => (_clock.GetUtcNow() - _clock.Start).TotalMilliseconds;

    /// <summary>In small steps, because a timer that is set while the clock advances fires only on the next advance.</summary>
    private void Advance(Task until, TimeSpan by)
    {
        for (var passed = TimeSpan.Zero; passed <= by && !until.IsCompleted; passed += TimeSpan.FromMilliseconds(1))
        {
            _clock.Advance(TimeSpan.FromMilliseconds(1));
        }
    }
}
