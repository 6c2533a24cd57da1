using TutorTui.Output.Text;

namespace TutorTui.Output.Json.Documents;

/// <summary>What was found as <see cref="SearchLines"/> prints it.</summary>
internal sealed record HitsDocument(int Schema, string Query, IEnumerable<ListedHit> Hits);

internal sealed record ListedHit(string Kind, string Title, string? Lesson, string? Step, int? Level, string Snippet, string Text);
