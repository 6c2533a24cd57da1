using TutorTui.Content.Diagnostics;

namespace TutorTui.Content.Sources;

/// <summary>A line of an embedded block and where it begins in the file.</summary>
internal readonly record struct SourceLine(string Text, SourcePosition Position);
