namespace TutorTui.Core.Documents;

/// <summary>How the cells of a table column are aligned.</summary>
public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
