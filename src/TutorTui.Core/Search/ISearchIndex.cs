using System.Collections.Immutable;

namespace TutorTui.Core.Search;

/// <summary>Finds text by words. May be used from several threads.</summary>
public interface ISearchIndex : IDisposable
{
    /// <summary>
    /// The best hits, best first, for words as somebody types them: the last may be a beginning only, typing errors are forgiven where
    /// nothing is written that way, and Chinese needs no blanks.
    /// </summary>
    /// <param name="words">What was typed.</param>
    /// <param name="kinds">What may be found; null for all.</param>
    /// <param name="limit">How many hits at most.</param>
    ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit);
}
