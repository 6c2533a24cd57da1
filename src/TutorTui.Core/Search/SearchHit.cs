using System.Collections.Immutable;

namespace TutorTui.Core.Search;

/// <summary>Something that was found.</summary>
/// <param name="Entry">What.</param>
/// <param name="Snippet">The part of its text that fits best.</param>
public sealed record SearchHit(SearchEntry Entry, ImmutableArray<SnippetPart> Snippet);

/// <summary>A piece of a snippet.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMatch">It is one of the words looked for.</param>
public readonly record struct SnippetPart(string Text, bool IsMatch);
