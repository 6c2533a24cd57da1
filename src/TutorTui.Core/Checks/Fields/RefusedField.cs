using TutorTui.Core.Checks.Fields.Rules;

namespace TutorTui.Core.Checks.Fields;

/// <summary>A key that is valid elsewhere but a mistake here; its help says where it belongs. The reference does not list it.</summary>
public sealed class RefusedField(string key, string help) : Field<string>(key, help)
{
    /// <inheritdoc/>
    public override string Kind => "nothing";

    /// <inheritdoc/>
    public override string? Read(IFieldSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Has(Key))
        {
            _ = source.Text(new TextField(Key, Help));
            source.Report(FieldFault.BadValue, Key, Help);
        }

        return null;
    }
}
