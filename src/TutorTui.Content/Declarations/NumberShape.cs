namespace TutorTui.Content.Declarations;

/// <summary>A whole number.</summary>
/// <param name="Least">The smallest that is accepted.</param>
/// <param name="Most">The largest that is accepted.</param>
internal sealed record NumberShape(int Least, int Most) : Shape;
