using TutorTui.Tui.Input;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class LoopGateTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WaitForTurns_MainLoopIsBusy_DoesNotWaitForEver()
    {
        using var sut = new LoopGate();

        await Task.Run(() => sut.WaitForTurns(2), Token).WaitAsync(Limit, Token);
    }
}
