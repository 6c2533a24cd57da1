using System.Collections.Immutable;
using TutorTui.Core.Courses;

namespace TutorTui.Core.Checks.Conditions;

/// <summary>The machine has a volume like this.</summary>
public sealed record VolumeCondition(MachineName On, VolumeSelector Volume) : Condition;
