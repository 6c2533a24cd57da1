using System.Collections.Immutable;

namespace TutorTui.Core.Checks;

/// <summary>
/// What matters of the difference between the learner's output and the book's: ids, addresses, times and their like are masked
/// on both sides before they are compared.
/// </summary>
/// <param name="Missing">Lines the book shows and the learner's output has not.</param>
/// <param name="Added">Lines only the learner's output has.</param>
public sealed record OutputDifference(ImmutableArray<string> Missing, ImmutableArray<string> Added)
{
    public bool IsNone => Missing.IsEmpty && Added.IsEmpty;
}
