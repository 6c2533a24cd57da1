namespace TutorTui.Tui.Keys;

/// <summary>What a key can mean.</summary>
internal enum UserAction
{
    NextPane,
    PreviousPane,
    Send,
    NextStep,
    PreviousStep,
    NextCommand,
    ShowHint,
    ShowSolution,
    SolveStep,
    SkipStep,
    ToStart,
    Answer,
    OpenResult,
    SeeIt,
    OtherMachine,
    Zoom,
    CheckAgain,
    Lessons,
    Restart,
    Help,
    Quit,
    Up,
    Down,
    PageUp,
    PageDown,
    Top,
    Bottom,
}
