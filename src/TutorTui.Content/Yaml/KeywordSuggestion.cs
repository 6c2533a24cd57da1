using TutorTui.Core.Spelling;

namespace TutorTui.Content.Yaml;

/// <summary>Finds what an author may have meant.</summary>
internal static class KeywordSuggestion
{
    /// <summary><c> Did you mean 'x'?</c> when a candidate is close to the word, otherwise the list of candidates.</summary>
    public static string For(string word, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count == 0)
        {
            return string.Empty;
        }

        // A word much longer than every candidate is near none of them: no need to measure.
        var nearest = word.Length > 40 ? null : candidates
            .Select(candidate => (candidate, distance: EditDistance.Between(word, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        return nearest is null ? $" Known here: {string.Join(", ", candidates)}." : $" Did you mean '{nearest}'?";
    }
}
