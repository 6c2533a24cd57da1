namespace TutorTui.Core.Shells;

/// <summary>A terminal's size in character cells.</summary>
public readonly record struct TerminalSize(int Columns, int Rows);
