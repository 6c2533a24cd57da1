using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>All are fulfilled; the first that is not is explained.</summary>
public sealed record AllCondition(ImmutableArray<Condition> Of) : Condition;
