using System.Collections.Immutable;

namespace TutorTui.Core.Checks.Composite;

/// <summary>All parts are fulfilled; otherwise the first that is not is explained.</summary>
public sealed record AllCondition(ImmutableArray<Condition> Of) : Condition;
