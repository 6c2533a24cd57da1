namespace TutorTui.Tui.Input;

/// <summary>Lets the main loop sleep until there is something to do, and lets other threads wait until it is done.</summary>
internal sealed class LoopGate : IDisposable
{
    /// <summary>
    /// The longest sleep while there is activity. Terminal.Gui checks once in each iteration whether a lone Escape has waited long
    /// enough to be the key.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest sleep when nothing has woken the loop for a while, because an iteration of Terminal.Gui is not free.</summary>
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMilliseconds(250);

    /// <summary>How many iterations without a wake-up count as a while: about a second of them.</summary>
    private const int IdleAfter = 20;

    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _turned = new(false);
    private int _quietTurns;

    /// <summary>There is something to do.</summary>
    public void Wake() => _wake.Set();

    /// <summary>Called by the main loop once in each turn.</summary>
    /// <param name="wait">How long the loop may sleep, unless somebody wakes it.</param>
    public void Turn(TimeSpan? wait = null)
    {
        _turned.Set();
        var longest = _quietTurns < IdleAfter ? Longest : LongestIdle;
        _quietTurns = _wake.WaitOne(wait < longest ? wait.Value : longest) ? 0 : _quietTurns + 1;
    }

    /// <summary>Waits until the main loop has completed this many iterations.</summary>
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
