namespace TutorTui.Content.Yaml;

/// <summary>Finds what an author may have meant.</summary>
internal static class Suggestion
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
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        return nearest is null ? $" Known here: {string.Join(", ", candidates)}." : $" Did you mean '{nearest}'?";
    }

    /// <summary>Levenshtein's distance, without regard to case.</summary>
    private static int Distance(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var (row, c) in from.Index())
        {
            var current = new int[to.Length + 1];
            current[0] = row + 1;
            for (var column = 0; column < to.Length; column++)
            {
                var isSame = char.ToLowerInvariant(c) == char.ToLowerInvariant(to[column]);
                current[column + 1] = Math.Min(
                    previous[column] + (isSame ? 0 : 1), 1 + Math.Min(previous[column + 1], current[column]));
            }

            previous = current;
        }

        return previous[^1];
    }
}
