namespace TutorTui.Tui.Input;

/// <summary>Where the mouse's reports go. Used by the input thread.</summary>
internal interface IPointer
{
    /// <summary>Acts on a report; returns when that is done.</summary>
    void Take(MouseReport report);
}
