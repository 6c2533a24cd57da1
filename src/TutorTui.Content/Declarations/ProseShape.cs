namespace TutorTui.Content.Declarations;

/// <summary>Markdown of one or more lines.</summary>
internal sealed record ProseShape : Shape;
