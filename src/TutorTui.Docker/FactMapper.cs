using System.Collections.Immutable;
using System.Globalization;
using Docker.DotNet.Models;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;

namespace TutorTui.Docker;

/// <summary>Maps the engine's answers to facts. Pure.</summary>
internal static class FactMapper
{
    public static EngineState ToState(
        MachineName machine,
        DateTimeOffset takenAt,
        SystemInfoResponse info,
        IEnumerable<ContainerListResponse> containers,
        IEnumerable<NetworkResponse> networks,
        IEnumerable<ImagesListResponse> images,
        IEnumerable<VolumeResponse> volumes,
        IEnumerable<Plugin> plugins) => new()
        {
            Machine = machine,
            TakenAt = takenAt,
            Version = info.ServerVersion,
            Swarm = new()
            {
                LocalState = string.IsNullOrEmpty(info.Swarm?.LocalNodeState) ? "inactive" : info.Swarm.LocalNodeState,
                IsManager = info.Swarm?.ControlAvailable ?? false,
                NodeId = info.Swarm?.NodeID ?? string.Empty,
                NodeAddress = info.Swarm?.NodeAddr ?? string.Empty,
            },
            Containers = [.. containers.Select(ToContainer)],
            Networks = [.. networks.Select(ToNetwork)],
            Images = [.. images.Select(image => new ImageFact(image.ID, [.. image.RepoTags ?? []]))],
            Volumes = [.. volumes.Select(volume => new VolumeFact(volume.Name, volume.Driver ?? string.Empty))],
            Plugins = [.. plugins.Select(plugin => new PluginFact(plugin.ID ?? string.Empty, plugin.Name, plugin.Enabled))],
        };

    /// <summary>The event, or null for one that changes nothing.</summary>
    public static EngineEvent? ToEvent(Message message)
    {
        var action = message.Action ?? string.Empty;
        if (action.StartsWith("exec_", StringComparison.Ordinal))
        {
            return null;
        }

        var subject = message.Actor?.Attributes is { } attributes && attributes.TryGetValue("name", out var name)
            ? name
            : message.Actor?.ID ?? string.Empty;
        return new(message.Type ?? string.Empty, action, subject, TimeOf(message));
    }

    /// <summary>Engines report nanoseconds in addition to the seconds.</summary>
    private static DateTimeOffset TimeOf(Message message)
    {
        const int NanosecondsPerTick = 100;
        return message.TimeNano is { } nanoseconds and > 0
            ? DateTimeOffset.UnixEpoch.AddTicks(nanoseconds / NanosecondsPerTick)
            : DateTimeOffset.FromUnixTimeSeconds(message.Time ?? 0);
    }

    private static ContainerFact ToContainer(ContainerListResponse container) => new()
    {
        Id = container.ID,
        Name = OwnName(container.Names),
        Image = container.Image,
        State = container.State,
        ExitCode = ExitCode(container.Status),
        NetworkMode = container.HostConfig?.NetworkMode ?? "default",
        Networks = [.. (container.NetworkSettings?.Networks ?? ImmutableDictionary<string, EndpointSettings>.Empty)
            .Select(entry => new AttachmentFact(
                entry.Key, entry.Value.NetworkID ?? string.Empty, entry.Value.IPAddress ?? string.Empty,
                entry.Value.Gateway ?? string.Empty, entry.Value.MacAddress ?? string.Empty))],
        Ports = [.. (container.Ports ?? []).Select(port => new PortFact(
            port.PrivatePort, port.Type, port.PublicPort is null or 0 ? null : port.PublicPort, port.IP ?? string.Empty))],
        Mounts = [.. (container.Mounts ?? []).Select(mount => new MountFact(
            mount.Type ?? string.Empty, (mount.Type is "volume" ? mount.Name : mount.Source) ?? string.Empty, mount.Destination ?? string.Empty, !mount.RW))],
        CreatedAt = new(DateTime.SpecifyKind(container.Created, DateTimeKind.Utc)),
        Labels = container.Labels?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty,
    };

    /// <summary>Links appear as further names with a path; a container's own name has none.</summary>
    private static string OwnName(IList<string>? names) =>
        names?.Select(name => name.TrimStart('/')).FirstOrDefault(name => !name.Contains('/', StringComparison.Ordinal))
        ?? string.Empty;

    /// <summary>The list contains the exit status only in words: <c>Exited (137) 5 minutes ago</c>.</summary>
    private static int ExitCode(string? status)
    {
        var start = status?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        var end = status?.IndexOf(')', StringComparison.Ordinal) ?? -1;
        return start >= 0 && end > start && status!.StartsWith("Exited", StringComparison.Ordinal)
            && int.TryParse(status.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code
            : 0;
    }

    private static NetworkFact ToNetwork(NetworkResponse network) => new()
    {
        Id = network.ID,
        Name = network.Name,
        Driver = network.Driver,
        Scope = network.Scope,
        Pools = [.. (network.IPAM?.Config ?? [])
            .Where(pool => pool.Subnet?.Contains(':', StringComparison.Ordinal) != true)
            .Select(pool => new AddressPool(pool.Subnet ?? string.Empty, pool.Gateway ?? string.Empty))],
        IsAttachable = network.Attachable,
        IsInternal = network.Internal,
        IsIngress = network.Ingress,
        Options = network.Options?.ToImmutableDictionary() ?? ImmutableDictionary<string, string>.Empty,
    };
}
