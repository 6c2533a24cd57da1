namespace TutorTui.Tui.Work;

/// <summary>A shell's bell. A program that rings it without end is heard once in a while.</summary>
internal sealed class Bell(TimeProvider clock, Action onRing)
{
    /// <summary>How long it is seen, and not heard again.</summary>
    public static readonly TimeSpan Flash = TimeSpan.FromMilliseconds(400);

    private long? _rungAt;

    public void Ring()
    {
        if (_rungAt is { } last && clock.GetElapsedTime(last) < Flash)
        {
            return;
        }

        _rungAt = clock.GetTimestamp();
        onRing();
    }
}
