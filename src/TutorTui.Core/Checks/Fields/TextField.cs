using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A line of text.</summary>
public sealed class TextField(string key, string help) : Field<string>(key, help)
{
    /// <summary>The form that the text must have.</summary>
    public TextRule Rule { get; init; } = TextRule.Any;

    /// <summary>The allowed values; empty if any text is allowed.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What the text refers to in the lesson.</summary>
    public NameUse Use { get; init; }

    /// <inheritdoc/>
    public override string Kind => Choices.IsEmpty ? Rule.Kind : string.Join(" or ", Choices.Select(choice => $"`{choice}`"));

    /// <inheritdoc/>
    public override string? Read(IFieldSource source) => source.Text(this);
}
