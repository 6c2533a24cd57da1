namespace TutorTui.Tui.Input;

/// <summary>Lets the main loop sleep until there is something to do, and others wait until it has done it.</summary>
internal sealed class LoopGate : IDisposable
{
    /// <summary>
    /// The longest sleep while something goes on. Terminal.Gui looks once in each turn whether a lone Escape has waited long
    /// enough to be the key.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest sleep when nothing has woken the loop for a while: a turn of Terminal.Gui is not for nothing.</summary>
    private static readonly TimeSpan LongestIdle = TimeSpan.FromMilliseconds(250);

    /// <summary>So many turns without a call, a second of them, are a while.</summary>
    private const int IdleAfter = 20;

    private readonly AutoResetEvent _wake = new(false);
    private readonly AutoResetEvent _turned = new(false);
    private int _quietTurns;

    /// <summary>There is something to do.</summary>
    public void Wake() => _wake.Set();

    /// <summary>Called by the main loop once in each turn.</summary>
    /// <param name="wait">How long there is nothing to do, unless somebody wakes the loop.</param>
    public void Turn(TimeSpan? wait = null)
    {
        _turned.Set();
        var longest = _quietTurns < IdleAfter ? Longest : LongestIdle;
        _quietTurns = _wake.WaitOne(wait < longest ? wait.Value : longest) ? 0 : _quietTurns + 1;
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
