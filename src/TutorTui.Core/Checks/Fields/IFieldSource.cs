using System.Collections.Immutable;
using TutorTui.Core.Checks.Fields.Rules;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Fields;

/// <summary>
/// One map of a course file, from which declared fields are read. What is missing or wrong is reported by the source at its place in
/// the file, and answered as null.
/// </summary>
public interface IFieldSource
{
    /// <summary>What the map describes, for messages, such as <c>'from'</c>.</summary>
    string What { get; }

    /// <summary>The map has this key.</summary>
    bool Has(string key);

    /// <summary>A line of text.</summary>
    string? Text(TextField field);

    /// <summary>Several texts; one alone counts as a list of one. Empty where the key is missing.</summary>
    ImmutableArray<string>? Texts(TextListField field);

    /// <summary>A whole number within the field's bounds.</summary>
    int? Number(NumberField field);

    /// <summary>True or false.</summary>
    bool? Flag(FlagField field);

    /// <summary>A machine of the lesson.</summary>
    MachineName? Machine(MachineField field);

    /// <summary>Machines of the lesson; null where one of them is not.</summary>
    ImmutableArray<MachineName>? Machines(MachineListField field);

    /// <summary>A map of names and texts; empty where the key is missing.</summary>
    ImmutableSortedDictionary<string, string> TextMap(TextMapField field);

    /// <summary>A map inside this one.</summary>
    T? Map<T>(MapField<T> field)
        where T : class;

    /// <summary>Several maps inside this one: one under the field's first key, a list under its second. Empty where both are missing.</summary>
    ImmutableArray<T> Maps<T>(MapListField<T> field)
        where T : class;

    /// <summary>Reports a fault of this map.</summary>
    /// <param name="fault">Its class.</param>
    /// <param name="key">The key at whose value it is; null for the map as a whole.</param>
    /// <param name="message">What is wrong and what is expected, as sentences.</param>
    void Report(FieldFault fault, string? key, string message);
}
