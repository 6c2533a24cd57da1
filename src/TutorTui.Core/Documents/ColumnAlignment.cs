namespace TutorTui.Core.Documents;

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
