namespace TutorTui.Core.Checks.Fields;

/// <summary>One key of a map in a check, as authors write it. Readers, the reference and the schema all follow this declaration.</summary>
public abstract class Field
{
    private protected Field(string key, string help) => (Key, Help) = (key, help);

    /// <summary>The key as it is written.</summary>
    public string Key { get; }

    /// <summary>One line for authors, without a full stop; Markdown.</summary>
    public string Help { get; }

    /// <summary>Whether the map is invalid without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>A description of its values for authors, such as <c>a text</c>.</summary>
    public abstract string Kind { get; }

    internal abstract object? ReadValue(IFieldSource source);
}

/// <summary>A key whose value is read as a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">A nullable type; null stands for a key that is missing or invalid.</typeparam>
public abstract class Field<T> : Field
{
    private protected Field(string key, string help)
        : base(key, help)
    {
    }

    /// <summary>The value; null if it is missing or invalid, which the source has reported.</summary>
    public abstract T? Read(IFieldSource source);

    internal sealed override object? ReadValue(IFieldSource source) => Read(source);
}
