namespace TutorTui.Core.Labs.Requirements;

/// <summary>Which requirements of lessons this computer meets; null where nobody has looked, or it could not be found out.</summary>
public sealed record HostCapabilities
{
    /// <summary>There is memory enough for two machines.</summary>
    public bool? HasRoomForTwoMachines { get; init; }

    /// <summary>The kernel makes macvlan interfaces.</summary>
    public bool? HasMacvlan { get; init; }

    /// <summary>The kernel balances a service's virtual address (IP_VS).</summary>
    public bool? HasVirtualIpBalancing { get; init; }

    /// <summary>8.8.8.8 answers.</summary>
    public bool? HasInternet { get; init; }

    /// <summary>The lab's network plugin is built or can be.</summary>
    public bool? HasPlugin { get; init; }
}
