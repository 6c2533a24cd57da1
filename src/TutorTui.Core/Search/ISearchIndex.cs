using System.Collections.Immutable;

namespace TutorTui.Core.Search;

/// <summary>Full-text search. Safe to call from any thread.</summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>
    /// The best hits, best first, while somebody is typing: the last word may be incomplete, typing errors are forgiven if nothing matches
    /// the word as typed, and Chinese needs no spaces.
    /// </summary>
    /// <param name="words">What was typed.</param>
    /// <param name="kinds">The kinds to search; null for all.</param>
    /// <param name="limit">How many hits at most.</param>
    ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit);
}
