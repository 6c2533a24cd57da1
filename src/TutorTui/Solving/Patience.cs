namespace TutorTui.Solving;

/// <summary>
/// Waits for something by looking again and again: soon at first, and less often the longer it takes, so that looking does not keep
/// the machines from what they are waited for.
/// </summary>
/// <param name="limit">How long to wait in all.</param>
/// <param name="clock">Measures.</param>
internal sealed class Patience(TimeSpan limit, TimeProvider clock)
{
    private const double Growth = 1.3;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _pause = First;

    public TimeSpan Elapsed => clock.GetElapsedTime(_started);

    public bool IsOver => Elapsed > limit;

    public async Task PauseAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(_pause, clock, cancellationToken);
        _pause = TimeSpan.FromTicks(Math.Min((long)(_pause.Ticks * Growth), Longest.Ticks));
    }
}
