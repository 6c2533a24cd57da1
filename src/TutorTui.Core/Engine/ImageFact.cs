using System.Collections.Immutable;

namespace TutorTui.Core.Engine;

/// <summary>An image with its tags.</summary>
public sealed record ImageFact(string Id, ImmutableArray<string> Tags);
