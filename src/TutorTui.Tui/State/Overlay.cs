namespace TutorTui.Tui.State;

/// <summary>What lies over the panes and has the keys.</summary>
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
}
