using System.Collections.Immutable;
using System.Text.Json;
using TutorTui.Core.Search;
using TutorTui.Output.Json.Documents;

namespace TutorTui.Output.Json;

/// <summary>
/// What was found in the lessons and in Docker's help, as JSON; <c>schema</c> is incremented when a field changes its meaning or
/// is removed.
/// </summary>
internal static class HitsJson
{
    private const int Schema = 1;

    public static string Write(string words, ImmutableArray<SearchHit> hits) => JsonSerializer.Serialize(
        new HitsDocument(Schema, words, hits.Select(hit => new ListedHit(
            JsonWords.Of(hit.Entry.Kind),
            hit.Entry.Title,
            hit.Entry.Lesson?.ToString(),
            hit.Entry.Step?.ToString(),
            hit.Entry.Level == 0 ? null : hit.Entry.Level,
            string.Concat(hit.Snippet.Select(part => part.Text)),
            hit.Entry.Text))),
        OutputJson.Readable.HitsDocument);
}
