namespace TutorTui.Terminal.Screen;

/// <summary>What few cells have: a link (OSC 8) and a colour for the line below (SGR 58). Cells name it by number.</summary>
/// <param name="Link">Where it leads; null where there is none.</param>
/// <param name="LinkId">The program's name for it: cells apart with the same name are one link.</param>
/// <param name="UnderlineColor">A <see cref="PackedColor"/>.</param>
internal readonly record struct Annotation(string? Link, string? LinkId, uint UnderlineColor);
