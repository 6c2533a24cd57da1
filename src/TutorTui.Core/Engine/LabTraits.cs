using System.Collections.Immutable;

namespace TutorTui.Core.Engine;

/// <summary>The lab's abilities and limits; texts, hints and checks take them into account.</summary>
public sealed record LabTraits
{
    /// <summary>The kernel load-balances a service's virtual IP (IP_VS); without it the virtual IP does not answer.</summary>
    public required bool HasVirtualIpBalancing { get; init; }

    /// <summary>The machines reach the internet; without it 8.8.8.8 is answered inside the lab.</summary>
    public required bool HasInternet { get; init; }

    /// <summary>Images that stand in for the originals, such as <c>postgres:12</c>.</summary>
    public ImmutableArray<string> StandInImages { get; init; } = [];
}
