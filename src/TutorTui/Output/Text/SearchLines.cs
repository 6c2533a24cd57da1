using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using TutorTui.Core.Search;
using TutorTui.Languages;
using TutorTui.Output.Json;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Text;

/// <summary>What was found, for people and for programs.</summary>
internal static class SearchLines
{
    private const int Schema = 1;

    public static string Write(ImmutableArray<SearchHit> hits)
    {
        var text = new StringBuilder();
        foreach (var hit in hits)
        {
            text.Append($"{Heading(hit.Entry)}\n    {string.Concat(hit.Snippet.Select(part => part.Text))}\n");
            if (Way(hit.Entry) is { } way)
            {
                text.Append($"    {way}\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    public static string Json(string words, ImmutableArray<SearchHit> hits) => JsonSerializer.Serialize(
        new HitsDocument(Schema, words, hits.Select(hit => new ListedHit(
            Word(hit.Entry.Kind),
            hit.Entry.Title,
            hit.Entry.Lesson?.ToString(),
            hit.Entry.Step?.ToString(),
            hit.Entry.Level == 0 ? null : hit.Entry.Level,
            string.Concat(hit.Snippet.Select(part => part.Text)),
            hit.Entry.Text))),
        OutputJson.Readable.HitsDocument);

    /// <summary>The word in JSON.</summary>
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

    private static string Heading(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Text => entry.Title,
        SearchKind.Hint => LessonOutputTexts.Current.FoundHint(entry.Title, entry.Level),
        SearchKind.Solution => LessonOutputTexts.Current.FoundSolution(entry.Title),
        SearchKind.Glossary => LessonOutputTexts.Current.FoundTerm(entry.Title),
        SearchKind.Reference => entry.Title,
        SearchKind.Error => LessonOutputTexts.Current.FoundError(entry.Title),
        _ => throw new InvalidOperationException($"No heading for {entry.Kind}."),
    };

    /// <summary>How to read on.</summary>
    private static string? Way(SearchEntry entry) => entry switch
    {
        { Kind: SearchKind.Hint, Lesson: { } lesson, Step: { } step } => $"-> tutor hint {lesson} {step}",
        { Lesson: { } lesson } => $"-> tutor show {lesson}",
        _ => null,
    };
}
