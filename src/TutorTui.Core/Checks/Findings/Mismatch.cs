namespace TutorTui.Core.Checks.Findings;

/// <summary>A property with an unwanted value, in words for people.</summary>
/// <param name="Property">Such as <c>subnet</c>.</param>
/// <param name="Wanted">Such as <c>10.1.1.0/24</c>.</param>
/// <param name="Observed">Such as <c>10.2.1.0/24</c>, or <c>none</c>.</param>
/// <param name="Reason">Why that matters or where to look, or null.</param>
internal sealed record Mismatch(string Property, string Wanted, string Observed, string? Reason = null)
{
    public MismatchKind Kind { get; init; }

    /// <summary>A sentence to use where "its PROPERTY is OBSERVED instead of WANTED" does not read well.</summary>
    public string? Words { get; init; }

    /// <summary>Several mismatches, as one part of a sentence.</summary>
    public static string ExplainAll(IEnumerable<Mismatch> mismatches) =>
        MismatchTexts.Current.All(mismatches.Select(mismatch => mismatch.Explain()));

    public string Explain()
    {
        var fault = Words ?? MismatchTexts.Current.Differs(Property, Observed, Wanted);
        return Reason is null ? fault : MismatchTexts.Current.WithReason(fault, Reason);
    }
}
