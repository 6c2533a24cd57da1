using System.Collections.Immutable;
using TutorTui.Core.Coach;

namespace TutorTui.Core.Search;

/// <summary>
/// Answers first with what is known for certain: the cause of an error that the text tells of, and the meaning of a term that is asked for.
/// What the index finds by its words follows.
/// </summary>
/// <param name="index">Finds text by words; it is disposed of with this.</param>
public sealed class CoachedSearch(ISearchIndex index) : ISearchIndex
{
    /// <summary>Terms that are put before all else at most.</summary>
    private const int MostTerms = 3;

    private static readonly ImmutableHashSet<SearchKind> GlossaryOnly = [SearchKind.Glossary];

    public ImmutableArray<SearchHit> Find(string words, IReadOnlySet<SearchKind>? kinds, int limit)
    {
        ArgumentNullException.ThrowIfNull(words);
        var question = LookupText.Read(words);
        return
        [
            .. Known(words, question, kinds)
                .Concat(Terms(question, kinds))
                .Concat(index.Find(question.AsksMeaning ? question.Words : Bare(question.Words), kinds, limit))
                .DistinctBy(hit => (hit.Entry.Kind, hit.Entry.Title, hit.Entry.Text))
                .Take(limit),
        ];
    }

    public void Dispose() => index.Dispose();

    private static IEnumerable<SearchHit> Known(string words, LookupText question, IReadOnlySet<SearchKind>? kinds) =>
        IsAllowed(kinds, SearchKind.Error) && !question.AsksMeaning && Entry(words) is { } entry ? [new(entry, [new(entry.Text, IsMatch: false)])] : [];

    private IEnumerable<SearchHit> Terms(LookupText question, IReadOnlySet<SearchKind>? kinds) =>
        question.AsksMeaning && IsAllowed(kinds, SearchKind.Glossary) ? index.Find(question.Words, GlossaryOnly, MostTerms) : [];

    private static SearchEntry? Entry(string words)
    {
        if (TypedCommand.HoldsStrayCharacter(words) && StrayCharacter.Find(words) is { } character)
        {
            var entry = SearchEntries.Of(ErrorCoach.KnownOf(DockerFault.TypographicCharacter));
            return entry with { Text = $"{character.Describe(words)} {FaultTexts.Current.TypeInstead(StrayCharacter.Correct(words))}" };
        }

        return ErrorCoach.Recognise(words) is { } error ? SearchEntries.Of(error) : null;
    }

    private static string Bare(string words) => string.Join(' ', words.Split('\n').Select(MessageLines.Strip));

    private static bool IsAllowed(IReadOnlySet<SearchKind>? kinds, SearchKind kind) => kinds is null || kinds.Contains(kind);
}
