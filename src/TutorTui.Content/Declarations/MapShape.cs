namespace TutorTui.Content.Declarations;

/// <summary>A map with declared keys.</summary>
/// <param name="Keys">Its keys.</param>
internal sealed record MapShape(MapKeys Keys) : Shape;
