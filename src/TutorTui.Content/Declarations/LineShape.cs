using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Content.Declarations;

/// <summary>One line of text that is not empty.</summary>
internal sealed record LineShape : Shape
{
    /// <summary>Any line.</summary>
    public static LineShape Any { get; } = new();

    /// <summary>The only values there are; empty where any line will do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Sentences for an author whose value is none of the choices; empty where there is nothing to add.</summary>
    public string Advice { get; init; } = string.Empty;

    /// <summary>A regular expression that every accepted line matches; null for any line.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? Pattern { get; init; }

    /// <summary>One of a few words.</summary>
    public static LineShape OneOf(params ImmutableArray<string> choices) => new() { Choices = choices };
}
