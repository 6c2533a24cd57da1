using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Probes;

/// <summary>
/// The devices that carry a network's packets: a bridge on a machine, a VXLAN tunnel (RFC 7348) between machines. Builds the commands
/// that show them, and reads their output.
/// </summary>
internal static class NetworkDevices
{
    /// <summary>Drivers other than Docker's own keep their tunnels among the machine's devices.</summary>
    public const string ListTunnels = "ip -o link show type vxlan";

    /// <summary>Engines name devices after the beginning of the network's id, because Linux allows only 15 characters.</summary>
    private const int IdLength = 12;

    private const string BridgeNameOption = "com.docker.network.bridge.name";

    /// <summary>The bridge device of a network on its machine; null for drivers without one.</summary>
    public static string? BridgeOf(NetworkFact network) => network switch
    {
        { Driver: not "bridge" } => null,
        _ when network.Options.GetValueOrDefault(BridgeNameOption) is { Length: > 0 } chosen => chosen,
        { Name: "bridge" } => "docker0",
        _ => "br-" + ShortId(network),
    };

    /// <summary>The command that shows one device.</summary>
    public static string ShowDevice(string device) => ProbeLine.Device(device);

    /// <summary>The command that shows the machines to which an overlay network has tunnels.</summary>
    public static string ShowPeers(NetworkFact network) =>
        $"docker network inspect -f '{{{{range .Peers}}}}{{{{.IP}}}} {{{{end}}}}' {ShortId(network)}";

    /// <summary>The device in the output of <c>ip -o link</c> whose name contains a text; null if there is none.</summary>
    public static LinkLine? FindDevice(string listing, string partOfName) => listing
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(Parse)
        .OfType<LinkLine>()
        .FirstOrDefault(line => line.Name.Contains(partOfName, StringComparison.Ordinal));

    public static string ShortId(NetworkFact network) => network.Id.Length <= IdLength ? network.Id : network.Id[..IdLength];

    /// <summary>A line looks like <c>6: br-b15898f1ce20: &lt;BROADCAST,UP,LOWER_UP&gt; mtu 1500 …</c>.</summary>
    private static LinkLine? Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words[2].StartsWith('<')
            ? new(words[1].TrimEnd(':').Split('@')[0], words[2].Trim('<', '>').Split(',').Contains("UP"))
            : null;
    }
}

/// <summary>A network device of a machine.</summary>
/// <param name="Name">Without the <c>@peer</c> part.</param>
/// <param name="IsUp">It is up.</param>
internal sealed record LinkLine(string Name, bool IsUp);
