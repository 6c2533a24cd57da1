using System.Collections.Immutable;
using TutorTui.Core.Engine;

namespace TutorTui.Core.Labs;

/// <summary>A running lab and how to reach its machines.</summary>
public sealed record LabAccess
{
    /// <summary>Unique for every lab that is created, so that progress can be tied to it.</summary>
    public required string LabId { get; init; }

    public required ImmutableArray<MachineAccess> Machines { get; init; }

    public required LabTraits Traits { get; init; }
}
