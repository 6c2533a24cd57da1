namespace TutorTui.Core.Checks.Evaluation;

/// <summary>A property that is not as wanted.</summary>
/// <param name="Property">Such as <c>subnet</c>.</param>
/// <param name="Wanted">Such as <c>10.1.1.0/24</c>.</param>
/// <param name="Observed">Such as <c>10.2.1.0/24</c>, or <c>none</c>.</param>
/// <param name="Reason">Why that matters or where to look, or null.</param>
internal sealed record Mismatch(string Property, string Wanted, string Observed, string? Reason = null)
{
    public const string Network = "network";

    /// <summary>Observed where a container has no network of one's own.</summary>
    public const string DefaultBridge = "the default bridge";

    public bool IsDefaultBridge => Property is Network && Observed is DefaultBridge;

    /// <summary>Says it in words of its own, where "its PROPERTY is OBSERVED instead of WANTED" does not read well.</summary>
    public string? Words { get; init; }

    public string Explain() =>
        (Words ?? $"its {Property} is {Observed} instead of {Wanted}") + (Reason is null ? string.Empty : $" ({Reason})");
}
