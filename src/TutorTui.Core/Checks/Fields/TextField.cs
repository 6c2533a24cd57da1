using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A line of text.</summary>
public sealed class TextField(string key, string help) : Field<string>(key, help)
{
    /// <summary>What the text has to look like.</summary>
    public TextRule Rule { get; init; } = TextRule.Any;

    /// <summary>The only values there are; empty where any will do.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>What the text names in the lesson.</summary>
    public NameUse Use { get; init; }

    /// <inheritdoc/>
    public override string Kind => Choices.IsEmpty ? Rule.Kind : string.Join(" or ", Choices.Select(choice => $"`{choice}`"));

    /// <inheritdoc/>
    public override string? Read(IFieldSource source) => source.Text(this);
}
