using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A machine of the lesson.</summary>
public sealed class MachineField(string key, string help) : Field<MachineName?>(key, help)
{
    /// <inheritdoc/>
    public override string Kind => "a machine";

    /// <inheritdoc/>
    public override MachineName? Read(IFieldSource source) => source.Machine(this);

    /// <summary>The machine under the key <c>on</c>, which most conditions have.</summary>
    internal static MachineField On { get; } = new("on", "the machine") { IsRequired = true };
}
