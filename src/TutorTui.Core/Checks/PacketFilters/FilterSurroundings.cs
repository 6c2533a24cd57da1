using System.Collections.Frozen;
using System.Net;

namespace TutorTui.Core.Checks.PacketFilters;

/// <summary>What rules may ask besides the packet itself.</summary>
internal sealed record FilterSurroundings
{
    /// <summary>The IPv4 addresses of the machine itself; empty where they are not known. 127.0.0.0/8 always belongs to it.</summary>
    public IReadOnlySet<IPAddress> LocalAddresses { get; init; } = FrozenSet<IPAddress>.Empty;

    /// <summary>The contents of ipsets by their names, as far as they are known.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IPNetwork>> Sets { get; init; } = FrozenDictionary<string, IReadOnlyList<IPNetwork>>.Empty;

    /// <summary>Whether the address is the machine's own; null where that is not known.</summary>
    public bool? IsLocal(IPAddress? address) => address is null ? null
        : IPAddress.IsLoopback(address) || LocalAddresses.Contains(address) ? true
        : LocalAddresses.Count == 0 ? null
        : false;
}
