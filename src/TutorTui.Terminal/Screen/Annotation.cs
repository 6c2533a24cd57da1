namespace TutorTui.Terminal.Screen;

/// <summary>Rare properties of cells: a link (OSC 8) and an underline colour (SGR 58). Cells refer to it by number.</summary>
/// <param name="Link">The link's target; null if there is none.</param>
/// <param name="LinkId">The program's id for the link: separate cells with the same id form one link.</param>
/// <param name="UnderlineColor">A <see cref="PackedColor"/>.</param>
internal readonly record struct Annotation(string? Link, string? LinkId, uint UnderlineColor);
