using System.Collections.Immutable;
using TutorTui.Core.Coach;
using TutorTui.Core.Documents;

namespace TutorTui.Core.Courses;

/// <summary>Help for a step. General hints go from a nudge to the command itself; others are for one kind of fault.</summary>
/// <param name="Level">Position among the step's hints, from 1.</param>
/// <param name="Content">The hint's text.</param>
public sealed record Hint(int Level, ImmutableArray<Block> Content)
{
    /// <summary>The faults that it helps with (see <see cref="HintTag"/>); empty for a general hint.</summary>
    public ImmutableHashSet<string> When { get; init; } = [];

    /// <summary>The id of the heading whose paragraphs explain it; null for the step's own.</summary>
    public string? See { get; init; }
}
