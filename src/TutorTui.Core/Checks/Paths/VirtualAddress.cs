using TutorTui.Core.Checks.Snapshots;

namespace TutorTui.Core.Checks.Paths;

/// <summary>
/// A service's virtual address stands for all its tasks. The engine balances it with IP_VS, a part of the kernel that not every one
/// has, and in overlay networks only: in a plugin's network it never answers.
/// </summary>
internal static class VirtualAddress
{
    /// <summary>Why the address does not answer; null where it is none of the service's virtual addresses, or should answer.</summary>
    public static string? WhySilent(string service, string address, LabSnapshot snapshot)
    {
        if (snapshot.Manager is not { } manager
            || manager.Services.FirstOrDefault(candidate => candidate.Name == service) is not { EndpointMode: not "dnsrr" } found
            || !found.VirtualAddresses.Contains(address))
        {
            return null;
        }

        if (!snapshot.Traits.HasVirtualIpBalancing)
        {
            return PathTexts.Current.NoBalancing(address, service);
        }

        var networks = manager.Networks.Where(network => found.Networks.Contains(network.Name) || found.Networks.Contains(network.Id)).ToList();
        return networks.Count > 0 && networks.TrueForAll(network => network.Driver is not "overlay")
            ? PathTexts.Current.NotBalancedByPlugin(address, service, networks[0].Name)
            : null;
    }
}
