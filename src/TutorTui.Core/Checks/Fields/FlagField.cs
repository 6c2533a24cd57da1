namespace TutorTui.Core.Checks.Fields;

/// <summary>True or false; null if it is not written.</summary>
public sealed class FlagField(string key, string help) : Field<bool?>(key, help)
{
    /// <inheritdoc/>
    public override string Kind => "`true` or `false`";

    /// <inheritdoc/>
    public override bool? Read(IFieldSource source) => source.Flag(this);
}
