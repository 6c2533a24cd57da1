namespace TutorTui.Tui.Shells;

/// <summary>Text that is being selected with the mouse, or was.</summary>
/// <param name="Anchor">What was pressed on: a cell, a word or a line.</param>
/// <param name="Head">What the mouse is on now, by the same measure.</param>
/// <param name="Clicks">The number of clicks: 1 selects cells, 2 words, 3 lines.</param>
/// <param name="IsHeld">The button is still held.</param>
internal sealed record Selection(TextRange Anchor, TextRange Head, int Clicks, bool IsHeld)
{
    public TextRange Range => Anchor.Join(Head);

    /// <summary>A single press on a cell selects nothing: it means to go there.</summary>
    public bool IsEmpty => Clicks == 1 && Anchor == Head;
}
