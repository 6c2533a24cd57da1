namespace TutorTui.Tui.App;

/// <summary>
/// Says when a shell's changed screen is drawn: at once after a key or a line, and no oftener than eyes can follow while it
/// prints without end. Frames are left out then, bytes never.
/// </summary>
internal sealed class FramePacer(TimeProvider clock)
{
    /// <summary>Frames that may follow each other at once.</summary>
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

    /// <summary>Something was typed: what it leads to is seen at once, whatever was printed before. From any thread.</summary>
    public void Hurry() => Volatile.Write(ref _free, clock.GetTimestamp());
}
