using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The machine knows a network like this.</summary>
public sealed record NetworkCondition(MachineName On, NetworkSelector Network) : Condition;
