namespace TutorTui.Tui.State;

/// <summary>The three panes.</summary>
internal enum Pane
{
    Chapter,
    Shell,
    Checks,
}
