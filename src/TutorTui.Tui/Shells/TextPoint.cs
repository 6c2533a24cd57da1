namespace TutorTui.Tui.Shells;

/// <summary>The position of a cell in a shell's output.</summary>
/// <param name="Row">The line's number, counted since the shell was opened; it stays when the screen scrolls.</param>
/// <param name="Column">From 0.</param>
internal readonly record struct TextPoint(long Row, int Column) : IComparable<TextPoint>
{
    public static bool operator <(TextPoint left, TextPoint right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPoint left, TextPoint right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPoint left, TextPoint right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPoint left, TextPoint right) => left.CompareTo(right) >= 0;

    public int CompareTo(TextPoint other) => (Row, Column).CompareTo((other.Row, other.Column));
}

/// <summary>The cells from one to another in the order of reading, both of them included.</summary>
internal readonly record struct TextRange(TextPoint Start, TextPoint End)
{
    public static TextRange Of(TextPoint point) => new(point, point);

    public bool Contains(TextPoint point) => Start <= point && point <= End;

    /// <summary>The range from the earlier start to the later end.</summary>
    public TextRange Join(TextRange other) =>
        new(Start <= other.Start ? Start : other.Start, End >= other.End ? End : other.End);
}
