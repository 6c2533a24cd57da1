using System.Collections.Immutable;
using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>The machines are in one swarm; the first is a manager.</summary>
public sealed record SwarmCondition(ImmutableArray<MachineName> Machines) : Condition;
