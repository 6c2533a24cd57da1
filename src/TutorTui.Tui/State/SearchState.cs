using System.Collections.Immutable;
using TutorTui.Core.Search;

namespace TutorTui.Tui.State;

/// <summary>The search box.</summary>
/// <param name="Words">What was typed.</param>
/// <param name="Hits">The hits for these words, or for those of a moment ago.</param>
/// <param name="Selected">Index of the chosen hit.</param>
/// <param name="IsOpened">The chosen hit is shown in full.</param>
internal sealed record SearchState(string Words, ImmutableArray<SearchHit> Hits, int Selected, bool IsOpened)
{
    public static SearchState Empty { get; } = new(string.Empty, [], 0, false);

    public SearchHit? Chosen => Selected < Hits.Length ? Hits[Selected] : null;
}
