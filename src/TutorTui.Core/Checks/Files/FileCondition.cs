using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Files;

/// <summary>A file at a place contains a text (active probe, the file's first 4 KiB); compared without regard to case.</summary>
/// <param name="At">Where to look.</param>
/// <param name="Path">Absolute, without spaces.</param>
/// <param name="Contains">The text.</param>
public sealed record FileCondition(Place At, string Path, string Contains) : Condition;
