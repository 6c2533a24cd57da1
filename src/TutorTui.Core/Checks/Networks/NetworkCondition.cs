using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Networks;

/// <summary>The machine has a network like this.</summary>
public sealed record NetworkCondition(MachineName On, NetworkSelector Network) : Condition;
