using System.Numerics;

namespace TutorTui.Core.Spelling;

/// <summary>Finds the words of a vocabulary that a mistyped word may stand for.</summary>
public sealed class TypoMatcher
{
    private const int ShortestWord = 4;
    private const int LongWord = 7;
    private const int Most = 6;

    private readonly ILookup<int, (string Word, ulong Letters)> _byLength;

    public TypoMatcher(IEnumerable<string> vocabulary) =>
        _byLength = vocabulary.Where(word => word.Length >= ShortestWord - 1 && char.IsAscii(word[0]))
            .Select(word => (Word: word, Letters: LettersOf(word)))
            .ToLookup(entry => entry.Word.Length);

    /// <summary>
    /// The nearest words, all at the same distance: one typing error for up to six letters, two for more; none for very short
    /// words.
    /// </summary>
    public IReadOnlyList<string> FindNear(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < ShortestWord)
        {
            return [];
        }

        var errors = word.Length < LongWord ? 1 : 2;
        var letters = LettersOf(word);
        List<(string Word, int Distance)> near = [];
        for (var length = word.Length - errors; length <= word.Length + errors; length++)
        {
            foreach (var candidate in _byLength[length])
            {
                // A typing error changes at most two letters of the set, so most words need no exact comparison.
                if (BitOperations.PopCount(candidate.Letters ^ letters) <= 2 * errors
                    && EditDistance.Between(candidate.Word, word) is var distance && distance <= errors)
                {
                    near.Add((candidate.Word, distance));
                }
            }
        }

        var nearest = near.Count == 0 ? 0 : near.Min(candidate => candidate.Distance);
        return [.. near.Where(candidate => candidate.Distance == nearest).Take(Most).Select(candidate => candidate.Word)];
    }

    private static ulong LettersOf(string word)
    {
        var letters = 0ul;
        foreach (var character in word)
        {
            letters |= 1ul << (character % 64);
        }

        return letters;
    }
}
