using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The machines are in one swarm; the first is a manager.</summary>
public sealed record SwarmCondition(ImmutableArray<MachineName> Machines) : Condition;
