using System.Globalization;
using System.Text;

namespace TutorTui.NetworkPlugin.Driver;

/// <summary>Derives all names from ids, so that every machine and every restart arrives at the same ones.</summary>
internal static class LinkNames
{
    /// <summary>Linux allows 15 characters: two for the kind of device, the rest for the beginning of the id.</summary>
    private const int IdLength = 12;

    private const uint LowestVni = 4096;

    public static string Bridge(string networkId) => "wb" + Short(networkId);

    public static string Tunnel(string networkId) => "wt" + Short(networkId);

    /// <summary>The end of the veth pair that stays on the machine.</summary>
    public static string HostEnd(string endpointId) => "wh" + Short(endpointId);

    /// <summary>The end that moves into the container.</summary>
    public static string ContainerEnd(string endpointId) => "wc" + Short(endpointId);

    /// <summary>The network's VXLAN identifier: 24 bits (RFC 7348).</summary>
    public static uint Vni(string networkId) => LowestVni + (Hash(networkId) % ((1u << 24) - LowestVni));

    /// <summary>A locally administered unicast address that starts with AA.</summary>
    public static string MacAddress(string endpointId)
    {
        var low = Hash(endpointId);
        var high = Hash(endpointId + "/") & 0xff;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"aa:{high:x2}:{low >> 24 & 0xff:x2}:{low >> 16 & 0xff:x2}:{low >> 8 & 0xff:x2}:{low & 0xff:x2}");
    }

    private static string Short(string id) => id.Length <= IdLength ? id : id[..IdLength];

    /// <summary>FNV-1a, 32 bits: the framework's own string hash differs in every process.</summary>
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ value) * 16777619u;
        }

        return hash;
    }
}
