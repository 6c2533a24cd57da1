using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Content.Declarations;

/// <summary>A map whose keys are the author's own names.</summary>
/// <param name="Value">The shape of each value.</param>
internal sealed record OpenMapShape(Shape Value) : Shape
{
    /// <summary>A regular expression that every name matches; null for any name.</summary>
    [StringSyntax(StringSyntaxAttribute.Regex)]
    public string? NamePattern { get; init; }

    /// <summary>A name that has to be there; null for none.</summary>
    public string? RequiredName { get; init; }
}
