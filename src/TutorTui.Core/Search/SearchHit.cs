using System.Collections.Immutable;

namespace TutorTui.Core.Search;

/// <summary>A search result.</summary>
/// <param name="Entry">The entry that was found.</param>
/// <param name="Snippet">The part of its text that matches best.</param>
public sealed record SearchHit(SearchEntry Entry, ImmutableArray<SnippetPart> Snippet);

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMatch">It is one of the search terms.</param>
public readonly record struct SnippetPart(string Text, bool IsMatch);
