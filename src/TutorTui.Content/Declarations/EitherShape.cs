using System.Collections.Immutable;

namespace TutorTui.Content.Declarations;

/// <summary>A value of one of several shapes that cannot be taken for each other.</summary>
/// <param name="Shapes">The shapes.</param>
internal sealed record EitherShape(params ImmutableArray<Shape> Shapes) : Shape;
