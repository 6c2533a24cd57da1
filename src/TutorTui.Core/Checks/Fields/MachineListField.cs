using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A machine of the lesson, or a list of them.</summary>
public sealed class MachineListField(string key, string help) : Field<ImmutableArray<MachineName>?>(key, help)
{
    /// <inheritdoc/>
    public override string Kind => "a machine or a list of machines";

    /// <inheritdoc/>
    public override ImmutableArray<MachineName>? Read(IFieldSource source) => source.Machines(this);
}
