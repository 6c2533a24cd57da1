using System.Collections.Immutable;

namespace TutorTui.Core.Exams.Attempts;

/// <summary>The history of a criterion: when it was true.</summary>
/// <param name="IsTrue">Whether it is true at present.</param>
/// <param name="FirstTrueAt">When it became true for the first time; null when it never was.</param>
/// <param name="FirstTrueAfter">How much of the exam's time was used by then.</param>
/// <param name="BrokenAt">Each time at which it ceased to be true.</param>
public sealed record CriterionHistory(bool IsTrue, DateTimeOffset? FirstTrueAt, TimeSpan FirstTrueAfter, ImmutableArray<DateTimeOffset> BrokenAt)
{
    public static CriterionHistory Untouched { get; } = new(false, null, TimeSpan.Zero, []);

    /// <summary>The history after a change. A report that repeats the present value changes nothing.</summary>
    public CriterionHistory With(CriterionChanged changed, TimeSpan used)
    {
        ArgumentNullException.ThrowIfNull(changed);
        if (changed.IsTrue == IsTrue)
        {
            return this;
        }

        return changed.IsTrue
            ? this with
            {
                IsTrue = true,
                FirstTrueAt = FirstTrueAt ?? changed.At,
                FirstTrueAfter = FirstTrueAt is null ? used : FirstTrueAfter,
            }
            : this with { IsTrue = false, BrokenAt = BrokenAt.Add(changed.At) };
    }
}
