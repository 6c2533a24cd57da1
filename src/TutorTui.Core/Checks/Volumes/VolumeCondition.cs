using TutorTui.Core.Identifiers;

namespace TutorTui.Core.Checks.Volumes;

/// <summary>The machine has a volume like this.</summary>
public sealed record VolumeCondition(MachineName On, VolumeSelector Volume) : Condition;
