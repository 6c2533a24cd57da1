namespace TutorTui.Core.Spelling;

/// <summary>Finds the name that somebody has mistyped.</summary>
public static class Suggestion
{
    /// <summary>
    /// The name nearest to the wanted one, or null when none is near: one letter off for up to 5 letters, two for more,
    /// or equal except for case, hyphens and underscores. A name that is wanted elsewhere is never taken for a misspelling.
    /// </summary>
    public static string? Find(string wanted, IEnumerable<string> names, IReadOnlySet<string> meantAsTheyAre)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var limit = wanted.Length <= 5 ? 1 : 2;
        return names
            .Where(name => name != wanted && name.Length <= 2 * wanted.Length && !meantAsTheyAre.Contains(name))
            .Select(name => (Name: name, Distance: Plain(name) == Plain(wanted) ? 0 : EditDistance.Between(name, wanted)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static string Plain(string name) =>
        string.Concat(name.Where(c => c is not ('-' or '_' or '.'))).ToLowerInvariant();
}
