using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>A container like this runs on the machine.</summary>
public sealed record ContainerCondition(MachineName On, ContainerSelector Container) : Condition;
