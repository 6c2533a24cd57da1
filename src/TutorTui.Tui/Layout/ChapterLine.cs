using TutorTui.Tui.Screen;

namespace TutorTui.Tui.Layout;

/// <summary>One line of a chapter.</summary>
/// <param name="Line">The text.</param>
/// <param name="Step">Index of the step it belongs to; null in the introduction and the closing.</param>
/// <param name="Command">Index of the step's command it shows; null where it shows none.</param>
/// <param name="IsHeading">It is the step's heading.</param>
/// <param name="Place">Where it stands in the lesson, in whatever language.</param>
internal readonly record struct ChapterLine(StyledLine Line, int? Step, int? Command, bool IsHeading, ReadingPosition Place);
