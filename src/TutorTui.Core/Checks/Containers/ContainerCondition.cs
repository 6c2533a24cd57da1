using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Containers;

/// <summary>A container like this runs on the machine.</summary>
public sealed record ContainerCondition(MachineName On, ContainerSelector Container) : Condition;
