using System.Collections.Immutable;
using TutorTui.Core.Engine;

namespace TutorTui.Verification.Machines;

/// <summary>The engines' objects, one line each, without ids, addresses and times: equal lines mean equal machines. Pure.</summary>
internal static class Fingerprint
{
    public static ImmutableSortedSet<string> Of(IEnumerable<EngineState> states) => [.. states.SelectMany(LinesOf)];

    /// <summary>The objects that disappeared and appeared between two looks, in words; empty when they are equal.</summary>
    public static string Compare(ImmutableSortedSet<string> before, ImmutableSortedSet<string> after)
    {
        var gone = before.Except(after).Select(line => $"gone: {line}");
        var come = after.Except(before).Select(line => $"new: {line}");
        return string.Join("; ", gone.Concat(come));
    }

    private static IEnumerable<string> LinesOf(EngineState state) =>
    [
        $"{state.Machine} swarm {state.Swarm.LocalState}{(state.Swarm.IsManager ? ", manager" : string.Empty)}",
        .. state.Nodes.Select(node => $"{state.Machine} node {node.HostName} {node.Role} {node.State} {node.Availability}"),
        .. state.Containers.Where(container => container.Service is null).Select(container =>
            $"{state.Machine} container {container.Name} {container.Image} {container.State} {Join(container.Networks.Select(network => network.Network))} {Join(container.Ports.Select(port => $"{port}"))}"),
        .. state.Services.Select(service =>
            $"service {service.Name} {service.Image} {service.Replicas} {Join(service.Networks)} {Join(service.Ports.Select(port => $"{port}"))}"),
        .. state.Services.SelectMany(service => state.Tasks.Where(task => task.ServiceId == service.Id && task.IsRunning)
            .Select(task => $"task of {service.Name}, slot {task.Slot}")),
        .. state.Networks.Where(network => !network.IsPredefined && (network.Scope != "swarm" || state.Swarm.IsManager)).Select(network =>
            $"{state.Machine} network {network.Name} {network.Driver} {network.Scope} {Join(network.Pools.Select(pool => pool.Subnet))}"),
        .. state.Volumes.Select(volume => $"{state.Machine} volume {volume.Name} {volume.Driver}"),
        .. state.Plugins.Select(plugin => $"{state.Machine} plugin {plugin.Name} {(plugin.IsEnabled ? "enabled" : "disabled")}"),
    ];

    private static string Join(IEnumerable<string> words) => string.Join(',', words.Order(StringComparer.Ordinal));
}
