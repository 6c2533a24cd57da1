namespace TutorTui.Content.Declarations;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record FlagShape : Shape;
