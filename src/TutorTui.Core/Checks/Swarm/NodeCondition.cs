using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Swarm;

/// <summary>A node of the swarm has these properties, as its manager sees it; null means any value.</summary>
/// <param name="Machine">The machine that is the node.</param>
/// <param name="Role"><c>manager</c> or <c>worker</c>.</param>
/// <param name="State">Such as <c>ready</c> or <c>down</c>.</param>
/// <param name="Availability"><c>active</c>, <c>pause</c> or <c>drain</c>.</param>
public sealed record NodeCondition(MachineName Machine, string? Role, string? State, string? Availability) : Condition;
