using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Fields;

/// <summary>The values of a map's declared fields.</summary>
public sealed class FieldValues
{
    private readonly Dictionary<Field, object?> _values;

    /// <summary>Reads all fields at once, so that all faults are reported together.</summary>
    internal FieldValues(IFieldSource source, ImmutableArray<Field> fields)
    {
        Source = source;
        _values = fields.ToDictionary(field => field, field => field.ReadValue(source));
    }

    /// <summary>The source of the values; fields that do not fit together are reported to it.</summary>
    internal IFieldSource Source { get; }

    /// <summary>Whether every required field is present and valid.</summary>
    internal bool IsComplete => _values.All(pair => !pair.Key.IsRequired || pair.Value is not null);

    /// <summary>The field's value, or null. Asking for a field that the map does not declare is a bug in the caller.</summary>
    internal T? Get<T>(Field<T> field) => _values.TryGetValue(field, out var value) ? (T?)value : throw Undeclared(field);

    /// <summary>The value of a required field, which is known to be present here.</summary>
    internal T Require<T>(Field<T> field) => Get(field) ?? throw Undeclared(field);

    /// <summary>The value of a required field of a struct type.</summary>
    internal T Require<T>(Field<T?> field)
        where T : struct => Get(field) ?? throw Undeclared(field);

    /// <summary>The value of a field that belongs to one form; null if another form was used.</summary>
    internal T? Find<T>(Field<T> field) => _values.TryGetValue(field, out var value) ? (T?)value : default;

    private static InvalidOperationException Undeclared(Field field) => new($"The field '{field.Key}' is not declared as it is read.");
}
