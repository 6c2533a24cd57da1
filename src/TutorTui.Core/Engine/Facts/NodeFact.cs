namespace TutorTui.Core.Engine.Facts;

/// <summary>A swarm node as its manager sees it.</summary>
/// <param name="Role"><c>manager</c> or <c>worker</c>.</param>
/// <param name="State"><c>ready</c>, <c>down</c>, <c>unknown</c> or <c>disconnected</c>.</param>
/// <param name="Availability"><c>active</c>, <c>pause</c> or <c>drain</c>.</param>
public sealed record NodeFact(
    string Id, string HostName, string Role, string State, string Availability, string Address);
