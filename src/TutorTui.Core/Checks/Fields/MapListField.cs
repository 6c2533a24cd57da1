using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Fields;

/// <summary>Maps of one kind: a single one under one key, or several as a list under another.</summary>
/// <typeparam name="T">The type that each map describes.</typeparam>
public sealed class MapListField<T>(string key, string listKey, FieldMap<T> map, string help) : Field<ImmutableArray<T>?>(key, help), IMapList
    where T : class
{
    /// <summary>The key of the list.</summary>
    public string ListKey => listKey;

    /// <summary>The keys of each.</summary>
    public FieldMap<T> Map => map;

    /// <inheritdoc/>
    public override string Kind => map.Kind;

    /// <inheritdoc/>
    FieldMap INestedMap.Nested => map;

    /// <inheritdoc/>
    public override ImmutableArray<T>? Read(IFieldSource source) => source.Maps(this);
}
