using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>At least one is fulfilled; the one that comes nearest is explained.</summary>
public sealed record AnyCondition(ImmutableArray<Condition> Of) : Condition;
