using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Composite;

/// <summary>At least one part is fulfilled; otherwise the one that comes nearest is explained.</summary>
public sealed record AnyCondition(ImmutableArray<Condition> Of) : Condition;
