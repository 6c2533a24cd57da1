namespace TutorTui.Tui.Input;

/// <summary>Receives mouse reports. Called on the input thread.</summary>
internal interface IPointer
{
    /// <summary>Acts on a report; returns when that is done.</summary>
    void Take(MouseReport report);
}
