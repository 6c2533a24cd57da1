namespace TutorTui.Content.Declarations;

/// <summary>A list of values of one shape.</summary>
/// <param name="Item">The shape of each.</param>
internal sealed record ListShape(Shape Item) : Shape
{
    /// <summary>Several lines of text, or one alone.</summary>
    public static ListShape Lines { get; } = new(LineShape.Any) { TakesOneAlone = true };

    /// <summary>One value alone counts as a list of one.</summary>
    public bool TakesOneAlone { get; init; }

    /// <summary>The fewest items.</summary>
    public int Least { get; init; }

    /// <summary>The most items; null where only the limits of files count.</summary>
    public int? Most { get; init; }
}
