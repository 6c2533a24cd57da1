namespace TutorTui.Core.Checks.Fields;

/// <summary>A map inside a map.</summary>
/// <typeparam name="T">The type that the map describes.</typeparam>
public sealed class MapField<T>(string key, FieldMap<T> map, string help) : Field<T>(key, help), INestedMap
    where T : class
{
    /// <summary>Its keys.</summary>
    public FieldMap<T> Map => map;

    /// <inheritdoc/>
    public override string Kind => map.Kind;

    /// <inheritdoc/>
    FieldMap INestedMap.Nested => map;

    /// <inheritdoc/>
    public override T? Read(IFieldSource source) => source.Map(this);
}
