namespace TutorTui.Tui.App;

/// <summary>
/// Decides when a shell's changed screen is drawn: at once after a key or a line, and no more often than eyes can follow while it
/// prints without end. Frames are skipped then, but never bytes.
/// </summary>
internal sealed class FramePacer(TimeProvider clock)
{
    /// <summary>How many frames may follow each other immediately.</summary>
    public const int Burst = 4;

    /// <summary>The time of one frame in an endless output.</summary>
    public static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(25);

    private long _free = clock.GetTimestamp();

    /// <summary>How long the next frame has to wait; zero when it may be drawn now.</summary>
    public TimeSpan Wait
    {
        get
        {
            var wait = -clock.GetElapsedTime(Volatile.Read(ref _free)) - (Frame * (Burst - 1));
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }
    }

    /// <summary>A frame is being drawn.</summary>
    public void Take()
    {
        var busyUntil = Math.Max(Volatile.Read(ref _free), clock.GetTimestamp());
        Volatile.Write(ref _free, busyUntil + (long)(Frame.TotalSeconds * clock.TimestampFrequency));
    }

    /// <summary>Something was typed: its result is drawn at once, whatever was printed before. Safe to call from any thread.</summary>
    public void Hurry() => Volatile.Write(ref _free, clock.GetTimestamp());
}
