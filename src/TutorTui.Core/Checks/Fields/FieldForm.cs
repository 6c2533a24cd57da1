using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Fields;

/// <summary>One of several ways to write a map.</summary>
/// <param name="Fields">The keys that identify this form; all are required.</param>
public sealed record FieldForm(params ImmutableArray<Field> Fields)
{
    /// <summary>Keys that may be added.</summary>
    public ImmutableArray<Field> Optional { get; init; } = [];

    /// <summary>For messages, such as <c>on with container</c>.</summary>
    public override string ToString() => string.Join(" with ", Fields.Select(field => field.Key));
}
