using System.Collections.Immutable;
using Docker.DotNet.Models;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;

namespace TutorTui.Docker;

/// <summary>Maps the facts that only a swarm manager reports. Pure.</summary>
internal static class SwarmMapper
{
    public static EngineState Add(
        EngineState state,
        SwarmInspectResponse swarm,
        IEnumerable<NodeListResponse> nodes,
        IEnumerable<SwarmService> services,
        IEnumerable<TaskResponse> tasks) => state with
        {
            Swarm = state.Swarm with { WorkerToken = swarm.JoinTokens?.Worker ?? string.Empty },
            Nodes = [.. nodes.Select(node => new NodeFact(
                node.ID, node.Description?.Hostname ?? string.Empty, node.Spec?.Role ?? string.Empty,
                node.Status?.State ?? "unknown", node.Spec?.Availability ?? string.Empty, node.Status?.Addr ?? string.Empty))],
            Services = [.. services.Select(service => ToService(service, state.Networks))],
            Tasks = [.. tasks.OrderBy(task => task.CreatedAt).Select(ToTask)],
        };

    private static ServiceFact ToService(SwarmService service, ImmutableArray<NetworkFact> networks)
    {
        var spec = service.Spec;
        var template = spec?.TaskTemplate;
        return new()
        {
            Id = service.ID,
            Name = spec?.Name ?? string.Empty,
            Image = WithoutDigest(template?.ContainerSpec?.Image ?? string.Empty),
            Replicas = (int?)spec?.Mode?.Replicated?.Replicas,
            EndpointMode = service.Endpoint?.Spec?.Mode ?? spec?.EndpointSpec?.Mode ?? "vip",
            Networks = [.. (template?.Networks ?? []).Select(network => NameOf(network.Target ?? string.Empty, networks))],
            Environment = [.. template?.ContainerSpec?.Env ?? []],
            Ports = [.. (service.Endpoint?.Ports ?? []).Select(port => new PortFact(
                (int)(port.TargetPort ?? 0), port.Protocol ?? "tcp", (int?)port.PublishedPort, string.Empty))],
            VirtualAddresses = [.. (service.Endpoint?.VirtualIPs ?? [])
                .Select(address => (address.Addr ?? string.Empty).Split('/')[0])],
            CreatedAt = Utc(service.CreatedAt),
            UpdatedAt = Utc(service.UpdatedAt),
        };
    }

    private static TaskFact ToTask(TaskResponse task) => new()
    {
        Id = task.ID,
        ServiceId = task.ServiceID ?? string.Empty,
        NodeId = task.NodeID ?? string.Empty,
        Slot = (int)(task.Slot ?? 0),
        State = Word(task.Status?.State),
        DesiredState = Word(task.DesiredState),
        Error = task.Status?.Err ?? string.Empty,
        CreatedAt = Utc(task.CreatedAt),
        StateSince = Utc(task.Status?.Timestamp),
        ContainerId = task.Status?.ContainerStatus?.ContainerID ?? string.Empty,
    };

    private static string NameOf(string target, ImmutableArray<NetworkFact> networks) =>
        networks.FirstOrDefault(network => network.Id == target || network.Name == target)?.Name ?? target;

    private static string WithoutDigest(string image)
    {
        var digest = image.IndexOf('@', StringComparison.Ordinal);
        return digest < 0 ? image : image[..digest];
    }

    private static string Word(TaskState? state) => state?.ToString().ToLowerInvariant() ?? string.Empty;

    private static DateTimeOffset Utc(DateTime? time) =>
        time is { } value ? new(DateTime.SpecifyKind(value, DateTimeKind.Utc)) : default;
}
