namespace TutorTui.Core.Checks;

/// <summary>The evidence for a verdict.</summary>
/// <param name="Wanted">The value wanted, such as <c>subnet 10.1.1.0/24</c>.</param>
/// <param name="Observed">The value found, such as <c>subnet 10.2.1.0/24</c>.</param>
/// <param name="Where">The machine or container that was observed.</param>
/// <param name="Command">A read-only command that shows a person the same, typed in the machine's own shell.</param>
public sealed record Evidence(string Wanted, string Observed, Viewpoint Where, string Command)
{
    /// <summary>When the machine was observed, by the tutor's clock; null if it has not been yet.</summary>
    public DateTimeOffset? LookedAt { get; init; }
}
