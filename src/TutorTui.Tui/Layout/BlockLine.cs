using TutorTui.Tui.Screen;

namespace TutorTui.Tui.Layout;

/// <summary>A line of a block, with the number of the command it shows, if any.</summary>
internal readonly record struct BlockLine(StyledLine Line, int? Command)
{
    /// <summary>Index of the block among those it stands with.</summary>
    public int Block { get; init; }
}
