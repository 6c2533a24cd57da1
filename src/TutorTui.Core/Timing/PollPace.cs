namespace TutorTui.Core.Timing;

/// <summary>How long to wait between two looks: short pauses at first, longer ones the longer the wait takes.</summary>
/// <param name="First">The pause after the first look.</param>
/// <param name="Growth">The factor by which each pause is longer than the one before.</param>
/// <param name="Longest">No pause is longer than this.</param>
public readonly record struct PollPace(TimeSpan First, double Growth, TimeSpan Longest)
{
    /// <summary>From 150 ms by a factor of 1.3 to one second, so that looking does not burden a busy machine.</summary>
    public static PollPace Default { get; } = new(TimeSpan.FromMilliseconds(150), 1.3, TimeSpan.FromSeconds(1));

    /// <summary>The pause that follows a given one.</summary>
    public TimeSpan After(TimeSpan pause)
    {
        var next = pause * Growth;
        return next < Longest ? next : Longest;
    }
}
