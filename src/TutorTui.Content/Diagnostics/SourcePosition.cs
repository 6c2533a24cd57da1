namespace TutorTui.Content.Diagnostics;

/// <summary>A place in a source file; line and column count from 1.</summary>
internal readonly record struct SourcePosition(int Line, int Column)
{
    public static SourcePosition Start { get; } = new(1, 1);

    public SourcePosition Right(int columns) => this with { Column = Column + columns };
}
