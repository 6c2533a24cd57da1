using TutorTui.Core.Search;

namespace TutorTui.Output;

/// <summary>What was found, as lines for people.</summary>
internal static class SearchLines
{
    public static string Word(SearchKind kind) => kind switch
    {
        SearchKind.Text => "text",
        SearchKind.Hint => "hints",
        SearchKind.Solution => "solutions",
        SearchKind.Glossary => "glossary",
        SearchKind.Reference => "Docker's own help",
        SearchKind.Error => "errors",
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };
}
