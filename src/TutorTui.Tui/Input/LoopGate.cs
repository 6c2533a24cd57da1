namespace TutorTui.Tui.Input;

/// <summary>Lets the main loop sleep until there is something to do, and others wait until it has done it.</summary>
internal sealed class LoopGate : IDisposable
{
    /// <summary>The longest sleep; the driver looks at the window's size once in each turn.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _turned = new(false);

    /// <summary>There is something to do.</summary>
    public void Wake() => _wake.Set();

    /// <summary>Called by the main loop once in each turn.</summary>
    /// <param name="wait">How long there is nothing to do, unless somebody wakes the loop.</param>
    public void Turn(TimeSpan? wait = null)
    {
        _turned.Set();
        _wake.WaitOne(wait < Longest ? wait.Value : Longest);
    }

    /// <summary>Waits until the main loop has come round so many times.</summary>
    public void WaitForTurns(int count)
    {
        for (var turn = 0; turn < count; turn++)
        {
            _wake.Set();
            _turned.WaitOne(Longest);
        }
    }

    public void Dispose()
    {
        _wake.Dispose();
        _turned.Dispose();
    }
}
