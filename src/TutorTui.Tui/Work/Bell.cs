namespace TutorTui.Tui.Work;

/// <summary>A shell's bell. If a program rings it continuously, only one ring in a while counts.</summary>
internal sealed class Bell(TimeProvider clock, Action onRing)
{
    /// <summary>How long it is displayed; further rings meanwhile are ignored.</summary>
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
