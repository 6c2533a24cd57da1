namespace TutorTui.Core.Courses.Text;

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
