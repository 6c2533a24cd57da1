using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Timing;
using Xunit;

namespace TutorTui.Core.Tests.Timing;

public sealed class OwnedLoopTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly List<Exception> _faults = [];
    private readonly List<double> _turns = [];

    [Fact]
    public async Task RunAsync_EveryTurnFails_ReportsOnceAndGoesOnAfterGrowingPauses()
    {
        using var stop = new CancellationTokenSource();
        var run = RunAsync(_ => throw new InvalidOperationException("Broken."), stop.Token);

        Advance(seconds: 36);
        await stop.CancelAsync();
        await run;

        Assert.Equal("Broken.", Assert.Single(_faults).Message);
        Assert.Equal([0, 1, 3, 7, 15, 25, 35], _turns);
    }

    [Fact]
    public async Task RunAsync_FailsAgainAfterATurnThatWorked_ReportsAgain()
    {
        using var stop = new CancellationTokenSource();
        var run = RunAsync(turn => turn is 1 or 3 ? throw new InvalidOperationException($"{turn}") : turn < 4, stop.Token);

        Advance(seconds: 3);
        await run;

        Assert.Equal(["1", "3"], _faults.Select(fault => fault.Message));
        Assert.Equal([0, 1, 1, 2], _turns);
    }

    [Fact]
    public async Task RunAsync_TurnReturnsFalse_Ends()
    {
        await RunAsync(turn => turn < 3, TestContext.Current.CancellationToken);

        Assert.Equal(3, _turns.Count);
    }

    [Fact]
    public async Task RunAsync_CancelledDuringAPause_EndsWithoutException()
    {
        using var stop = new CancellationTokenSource();
        var run = RunAsync(_ => throw new InvalidOperationException("Broken."), stop.Token);

        await stop.CancelAsync();

        await run;
        Assert.Single(_turns);
    }

    [Fact]
    public async Task RunAsync_HandlerThrows_Continues()
    {
        var turns = 0;
        var sut = new OwnedLoop(
            "test", _clock, OwnedLoop.UsualPauses, _ => throw new InvalidOperationException("Nobody listens."), NullLogger.Instance);
        var run = sut.RunAsync(
            _ => ++turns == 1 ? throw new InvalidOperationException("Broken.") : Task.FromResult(false), TestContext.Current.CancellationToken);

        Advance(seconds: 1);

        await run;
        Assert.Equal(2, turns);
    }

    private Task RunAsync(Func<int, bool> turn, CancellationToken cancellationToken) =>
        new OwnedLoop("test", _clock, OwnedLoop.UsualPauses, _faults.Add, NullLogger.Instance).RunAsync(
            _ =>
            {
                _turns.Add((_clock.GetUtcNow() - _clock.Start).TotalSeconds);
                return Task.FromResult(turn(_turns.Count));
            },
            cancellationToken);

    private void Advance(int seconds)
    {
        for (var second = 0; second < seconds; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
        }
    }
}
