namespace TutorTui.Tui.Screen;

/// <summary>A rectangle of character cells.</summary>
internal readonly record struct Area(int Row, int Column, int Rows, int Columns)
{
    public bool IsEmpty => Rows <= 0 || Columns <= 0;

    public bool Contains(int row, int column) =>
        row >= Row && row < Row + Rows && column >= Column && column < Column + Columns;
}
