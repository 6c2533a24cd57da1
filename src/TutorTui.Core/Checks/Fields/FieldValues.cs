using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Fields;

/// <summary>The values of a map's declared fields.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, object?> _values;

    /// <summary>Reads all of them, so that one look finds all faults.</summary>
    internal FieldValues(IFieldSource source, ImmutableArray<Field> fields)
    {
        Source = source;
        _values = fields.ToDictionary(field => field, field => field.ReadValue(source));
    }

    /// <summary>Where they come from; told what does not fit together.</summary>
    internal IFieldSource Source { get; }

    /// <summary>No required field is missing or wrong.</summary>
    internal bool IsComplete => _values.All(pair => !pair.Key.IsRequired || pair.Value is not null);

    /// <summary>The field's value, or null. A field that its map does not declare has none, and asking for it is an error of the program.</summary>
    internal T? Get<T>(Field<T> field) => _values.TryGetValue(field, out var value) ? (T?)value : throw Undeclared(field);

    /// <summary>The value of a field that is required: it is there when values are asked for.</summary>
    internal T Require<T>(Field<T> field) => Get(field) ?? throw Undeclared(field);

    /// <summary>The value of a required field that is a struct.</summary>
    internal T Require<T>(Field<T?> field)
        where T : struct => Get(field) ?? throw Undeclared(field);

    /// <summary>The value of a field of one form; null where another form was written.</summary>
    internal T? Find<T>(Field<T> field) => _values.TryGetValue(field, out var value) ? (T?)value : default;

    private static InvalidOperationException Undeclared(Field field) => new($"The field '{field.Key}' is not declared as it is read.");
}
