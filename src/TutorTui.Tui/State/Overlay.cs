namespace TutorTui.Tui.State;

/// <summary>An overlay over the panes, which receives the keys.</summary>
internal enum Overlay
{
    None,
    Help,
    ConfirmQuit,
    ConfirmRestart,
    ConfirmSolve,
    Answer,
    ConfirmFinish,
    Search,

    /// <summary>A text to search for in the shell is typed in the bottom line.</summary>
    SearchShell,

    /// <summary>The links on the shell's screen.</summary>
    Links,
}
