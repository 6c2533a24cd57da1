namespace TutorTui.Core.Checks;

/// <summary>What a verdict rests on.</summary>
/// <param name="Wanted">The value wanted, such as <c>subnet 10.1.1.0/24</c>.</param>
/// <param name="Observed">The value found, such as <c>subnet 10.2.1.0/24</c>.</param>
/// <param name="Where">Machine or container looked at.</param>
/// <param name="Command">A read-only command with which a person sees the same, typed in the machine's own shell.</param>
public sealed record Evidence(string Wanted, string Observed, Viewpoint Where, string Command)
{
    /// <summary>When the machine was looked at, by the tutor's clock; null when it has not been yet.</summary>
    public DateTimeOffset? LookedAt { get; init; }
}
