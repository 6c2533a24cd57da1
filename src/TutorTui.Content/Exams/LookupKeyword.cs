using System.Collections.Immutable;
using TutorTui.Core.Search;

namespace TutorTui.Content.Exams;

/// <summary>How exams name what may be looked up.</summary>
internal static class LookupKeyword
{
    private static readonly ImmutableArray<(string Word, SearchKind Kind)> Words =
    [
        ("text", SearchKind.Text),
        ("hints", SearchKind.Hint),
        ("solutions", SearchKind.Solution),
        ("glossary", SearchKind.Glossary),
        ("reference", SearchKind.Reference),
        ("errors", SearchKind.Error),
    ];

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Select(pair => pair.Word)];

    /// <summary>The kind that a word names; null for an unknown word.</summary>
    public static SearchKind? Find(string word)
    {
        foreach (var pair in Words)
        {
            if (pair.Word == word)
            {
                return pair.Kind;
            }
        }

        return null;
    }
}
