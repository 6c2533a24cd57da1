namespace TutorTui.Core.Checks.Services;

/// <summary>The swarm has a service like this, and as many of its tasks run as it wants.</summary>
public sealed record ServiceCondition(ServiceSelector Service) : Condition;
