using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;

namespace TutorTui.Core.Checks.Names;

/// <summary>A name resolves at a place (active probe).</summary>
/// <param name="From">Where it is resolved.</param>
/// <param name="Name">The name.</param>
/// <param name="To">The object whose address must be returned; null if any address will do.</param>
public sealed record ResolvesCondition(Place From, string Name, Destination? To) : Condition;
