using System.Collections.Immutable;

namespace TutorTui.Core.Checks;

/// <summary>
/// The relevant differences between the learner's output and the book's: ids, addresses, times and the like are masked
/// on both sides before the comparison.
/// </summary>
/// <param name="Missing">Lines that only the book's output has.</param>
/// <param name="Added">Lines that only the learner's output has.</param>
public sealed record OutputDifference(ImmutableArray<string> Missing, ImmutableArray<string> Added)
{
    public bool IsNone => Missing.IsEmpty && Added.IsEmpty;
}
