using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Fields;

/// <summary>
/// One map of a course file, from which declared fields are read. The source reports missing and invalid values with their position in
/// the file, and returns null for them.
/// </summary>
public interface IFieldSource
{
    /// <summary>What the map describes, for messages, such as <c>'from'</c>.</summary>
    string What { get; }

    /// <summary>Whether the map has this key.</summary>
    bool Has(string key);

    /// <summary>A line of text.</summary>
    string? Text(TextField field);

    /// <summary>Several texts; a single text counts as a list of one. Empty if the key is missing.</summary>
    ImmutableArray<string>? Texts(TextListField field);

    /// <summary>A whole number within the field's bounds.</summary>
    int? Number(NumberField field);

    /// <summary>True or false.</summary>
    bool? Flag(FlagField field);

    /// <summary>A machine of the lesson.</summary>
    MachineName? Machine(MachineField field);

    /// <summary>Machines of the lesson; null if any of them is unknown.</summary>
    ImmutableArray<MachineName>? Machines(MachineListField field);

    /// <summary>A map from names to texts; empty if the key is missing.</summary>
    ImmutableSortedDictionary<string, string> TextMap(TextMapField field);

    /// <summary>A map nested in this one.</summary>
    T? Map<T>(MapField<T> field)
        where T : class;

    /// <summary>
    /// Several maps nested in this one: one under the field's first key, or a list under its second. Empty if both are missing.
    /// </summary>
    ImmutableArray<T> Maps<T>(MapListField<T> field)
        where T : class;

    /// <summary>Reports a fault of this map.</summary>
    /// <param name="fault">The kind of fault.</param>
    /// <param name="key">The key with the faulty value; null for the map as a whole.</param>
    /// <param name="message">What is wrong and what is expected, as sentences.</param>
    void Report(FieldFault fault, string? key, string message);
}
