using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Fields;

/// <summary>The keys of a map: either a list of fields, or several forms of which exactly one is written.</summary>
public abstract class FieldMap
{
    private protected FieldMap(string kind, ImmutableArray<Field> fields, ImmutableArray<FieldForm> forms) =>
        (Kind, Fields, Forms) = (kind, fields, forms);

    /// <summary>What it describes, for authors, such as <c>a place</c>.</summary>
    public string Kind { get; }

    /// <summary>All keys, of all forms, in the order of the reference.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>The forms; empty if all keys may be used together.</summary>
    public ImmutableArray<FieldForm> Forms { get; }
}

/// <summary>The keys of a map that describes a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The type that the map is read into.</typeparam>
public sealed class FieldMap<T> : FieldMap
    where T : class
{
    private readonly Func<FieldValues, T?> _make;

    /// <summary>A map whose keys may all be used together.</summary>
    /// <param name="kind">What it describes, such as <c>a network</c>.</param>
    /// <param name="fields">Its keys.</param>
    /// <param name="make">Creates the value when no required field is missing; returns null, after a report, if the fields do
    /// not fit together.</param>
    internal FieldMap(string kind, ImmutableArray<Field> fields, Func<FieldValues, T?> make)
        : base(kind, fields, []) => _make = make;

    /// <summary>A map of several forms.</summary>
    internal FieldMap(string kind, ImmutableArray<FieldForm> forms, Func<FieldValues, T?> make)
        : base(kind, [.. forms.SelectMany(form => form.Fields.AddRange(form.Optional)).Distinct()], forms) => _make = make;

    /// <summary>Reads the map's keys; null, with a report, if they do not yield a value.</summary>
    public T? Read(IFieldSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Forms.IsEmpty ? Read(source, Fields) : ReadForm(source);
    }

    private T? ReadForm(IFieldSource source)
    {
        var written = Forms.Where(form => form.Fields.Any(field => source.Has(field.Key))).ToList();
        if (written is [var form])
        {
            return Read(source, form.Fields.AddRange(form.Optional));
        }

        _ = new FieldValues(source, Fields.RemoveAll(field => !source.Has(field.Key)));
        var known = Forms.Select(known => known.ToString()).ToList();
        source.Report(FieldFault.BadValue, null, $"{source.What} is {Kind.Replace("a ", "one ", StringComparison.Ordinal)}: {string.Join(", ", known[..^1])}, or {known[^1]}.");
        return null;
    }

    private T? Read(IFieldSource source, ImmutableArray<Field> fields)
    {
        var values = new FieldValues(source, fields);
        return values.IsComplete ? _make(values) : null;
    }
}
