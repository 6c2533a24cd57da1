using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A map from names to texts.</summary>
public sealed class TextMapField(string key, string help) : Field<ImmutableSortedDictionary<string, string>>(key, help)
{
    /// <inheritdoc/>
    public override string Kind => "a map of texts";

    /// <inheritdoc/>
    public override ImmutableSortedDictionary<string, string> Read(IFieldSource source) => source.TextMap(this);
}
