using System.Globalization;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Core.Checks.Destinations;

/// <summary>The names and addresses that lead to a destination.</summary>
internal static class DestinationLookup
{
    /// <summary>
    /// The names and addresses to try, beginning with the name a learner would use. Empty when the destination does not exist
    /// yet.
    /// </summary>
    public static IReadOnlyList<string> Hosts(Destination destination, Location from, LabSnapshot snapshot) =>
        destination switch
        {
            ToService service =>
            [
                service.Service,
                $"tasks.{service.Service}",
                .. snapshot.TasksOf(service.Service).Select(task => task.Container.Name),
            ],
            ToContainer container => Addresses(Find(container, snapshot)).Take(1).ToList(),
            ToPublishedPort => [PublishedHost(from, snapshot)],
            ToAddress address => [address.Address],
            _ => throw new InvalidOperationException($"No way to reach {destination}."),
        };

    /// <summary>The containers a destination leads to; empty for addresses outside the lab's containers.</summary>
    public static IEnumerable<ContainerFact> ContainersOf(Destination? destination, LabSnapshot snapshot) => destination switch
    {
        ToService service => snapshot.TasksOf(service.Service).Select(task => task.Container),
        ToContainer container => Find(container, snapshot) is { } found ? [found] : [],
        _ => [],
    };

    /// <summary>The addresses a name of the destination may resolve to.</summary>
    public static IReadOnlyList<string> AddressesOf(Destination destination, LabSnapshot snapshot) => destination switch
    {
        ToService service =>
        [
            .. VirtualAddresses(service.Service, snapshot),
            .. ContainersOf(destination, snapshot).SelectMany(Addresses),
        ],
        ToAddress address => [address.Address],
        _ => [.. ContainersOf(destination, snapshot).SelectMany(Addresses)],
    };

    public static int Port(Destination destination) => destination switch
    {
        ToService service => service.Port,
        ToContainer container => container.Port,
        ToPublishedPort published => published.Port,
        ToAddress address => address.Port,
        _ => throw new InvalidOperationException($"No port of {destination}."),
    };

    /// <summary>A description for people: <c>database-app</c>, <c>webserver1's address</c>.</summary>
    public static string Describe(Destination destination) => destination switch
    {
        ToService service => service.Service,
        ToContainer container => DestinationTexts.Current.OwnAddress(container.Name, container.Port),
        ToPublishedPort published => DestinationTexts.Current.MachinePort(published.Port),
        ToAddress address => address.Address,
        _ => throw new InvalidOperationException($"No words for {destination}."),
    };

    /// <summary>True when a word of a command line refers to the destination, by itself or in a URL.</summary>
    public static bool IsNamedBy(string word, Destination destination, LabSnapshot snapshot)
    {
        var (host, port) = SplitHost(word);
        return destination switch
        {
            ToService service => NamesService(host, service.Service, snapshot),
            ToContainer container => port == container.Port && NamesContainer(host, container, snapshot),
            ToPublishedPort published => port == published.Port,
            ToAddress address => host == address.Address,
            _ => false,
        };
    }

    private static bool NamesContainer(string host, ToContainer container, LabSnapshot snapshot) =>
        host == container.Name
        || (Find(container, snapshot) is { } found
            && (Addresses(found).Contains(host) || (host.Length >= 4 && found.Id.StartsWith(host, StringComparison.Ordinal))));

    private static bool NamesService(string host, string service, LabSnapshot snapshot) =>
        host == service
        || host == $"tasks.{service}"
        || host.StartsWith(service + ".", StringComparison.Ordinal)
        || snapshot.TasksOf(service).Any(task =>
            task.Container.Name == host
            || (host.Length >= 4 && task.Container.Id.StartsWith(host, StringComparison.Ordinal))
            || Addresses(task.Container).Contains(host))
        || VirtualAddresses(service, snapshot).Contains(host);

    private static IEnumerable<string> VirtualAddresses(string service, LabSnapshot snapshot) =>
        snapshot.Manager?.Services.FirstOrDefault(found => found.Name == service)?.VirtualAddresses ?? [];

    private static ContainerFact? Find(ToContainer destination, LabSnapshot snapshot) =>
        snapshot.States.FirstOrDefault(state => state.Machine == destination.On)?
            .Containers.FirstOrDefault(container => container.Name == destination.Name);

    private static IEnumerable<string> Addresses(ContainerFact? container) =>
        container?.Networks.Select(network => network.Address).Where(address => address.Length > 0) ?? [];

    /// <summary>The machine's own shell and host-mode containers use localhost; others use the machine's address.</summary>
    private static string PublishedHost(Location from, LabSnapshot snapshot)
    {
        if (from.Container is null or { NetworkMode: "host" })
        {
            return "localhost";
        }

        var state = snapshot.States.First(state => state.Machine == from.Machine);
        var gateway = from.Container.Networks.Select(network => network.Gateway).FirstOrDefault(value => value.Length > 0);
        return state.Swarm.NodeAddress.Length > 0 ? state.Swarm.NodeAddress : gateway ?? "localhost";
    }

    /// <summary>The host that a word of a command line refers to, by itself or in a URL.</summary>
    public static string HostOf(string word) => SplitHost(word).Host;

    private static (string Host, int Port) SplitHost(string word)
    {
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? word : word[(scheme + 3)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        rest = slash < 0 ? rest : rest[..slash];
        var colon = rest.LastIndexOf(':');
        return colon > 0
            && int.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? (rest[..colon], port)
            : (rest, 80);
    }
}
