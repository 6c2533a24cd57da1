using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A text, or a list of texts.</summary>
public sealed class TextListField(string key, string help) : Field<ImmutableArray<string>?>(key, help)
{
    /// <summary>What each text refers to in the lesson.</summary>
    public NameUse Use { get; init; }

    /// <inheritdoc/>
    public override string Kind => "a text or a list of texts";

    /// <inheritdoc/>
    public override ImmutableArray<string>? Read(IFieldSource source) => source.Texts(this);
}
