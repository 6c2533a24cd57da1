namespace TutorTui.Core.Labs.Requirements;

/// <summary>Which requirements of lessons this computer meets; null means unknown: not examined, or it could not be found out.</summary>
public sealed record HostCapabilities
{
    /// <summary>There is enough memory for two machines.</summary>
    public bool? HasRoomForTwoMachines { get; init; }

    /// <summary>The kernel supports macvlan interfaces.</summary>
    public bool? HasMacvlan { get; init; }

    /// <summary>The kernel load-balances a service's virtual address (IP_VS).</summary>
    public bool? HasVirtualIpBalancing { get; init; }

    /// <summary>8.8.8.8 answers.</summary>
    public bool? HasInternet { get; init; }

    /// <summary>The lab's network plugin is built, or can be.</summary>
    public bool? HasPlugin { get; init; }
}
