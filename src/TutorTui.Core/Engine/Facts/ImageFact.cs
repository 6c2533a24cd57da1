using System.Collections.Immutable;

namespace TutorTui.Core.Engine.Facts;

/// <summary>An image with its tags.</summary>
public sealed record ImageFact(string Id, ImmutableArray<string> Tags);
