namespace TutorTui.Core.Checks.Fields;

/// <summary>A whole number.</summary>
/// <param name="key">The key.</param>
/// <param name="least">The smallest accepted value.</param>
/// <param name="most">The largest accepted value.</param>
/// <param name="help">One line for authors.</param>
public sealed class NumberField(string key, int least, int most, string help) : Field<int?>(key, help)
{
    /// <summary>The smallest accepted value.</summary>
    public int Least => least;

    /// <summary>The largest accepted value.</summary>
    public int Most => most;

    /// <inheritdoc/>
    public override string Kind => $"a number from {least} to {most}";

    /// <inheritdoc/>
    public override int? Read(IFieldSource source) => source.Number(this);
}
