using System.Collections.Immutable;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;

namespace TutorTui.Verification.Machines;

/// <summary>Finds objects that are new on the machines, and the commands that remove them. Pure.</summary>
internal static class Residue
{
    /// <summary>The commands for each machine: services first, then containers, then the objects they used.</summary>
    public static ImmutableSortedDictionary<MachineName, ImmutableArray<string>> Remove(
        IReadOnlyCollection<EngineState> before, IReadOnlyCollection<EngineState> after)
    {
        var services = before.SelectMany(state => state.Services).Select(service => service.Name).ToHashSet(StringComparer.Ordinal);
        return after
            .Select(state => (state.Machine, Commands: Remove(before.First(old => old.Machine == state.Machine), state, services)))
            .Where(entry => !entry.Commands.IsEmpty)
            .ToImmutableSortedDictionary(entry => entry.Machine, entry => entry.Commands);
    }

    private static ImmutableArray<string> Remove(EngineState before, EngineState after, HashSet<string> services)
    {
        var containers = before.Containers.Select(container => container.Id).ToHashSet(StringComparer.Ordinal);
        var networks = before.Networks.Select(network => network.Id).ToHashSet(StringComparer.Ordinal);
        var volumes = before.Volumes.Select(volume => volume.Name).ToHashSet(StringComparer.Ordinal);
        var plugins = before.Plugins.Select(plugin => plugin.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Command("docker service rm", after.Services.Select(service => service.Name).Where(name => !services.Contains(name))),

            // A new container of an older service belongs to that service.
            .. Command("docker rm -f -v", after.Containers
                .Where(container => !containers.Contains(container.Id) && (container.Service is not { } service || !services.Contains(service)))
                .Select(container => container.Id)),
            .. Command("docker network rm", after.Networks
                .Where(network => !networks.Contains(network.Id) && !network.IsPredefined && (network.Scope != "swarm" || after.Swarm.IsManager))
                .Select(network => network.Id)),
            .. Command("docker volume rm", after.Volumes.Select(volume => volume.Name).Where(name => !volumes.Contains(name))),
            .. Command("docker plugin rm -f", after.Plugins.Select(plugin => plugin.Name).Where(name => !plugins.Contains(name))),
        ];
    }

    private static ImmutableArray<string> Command(string command, IEnumerable<string> names) =>
        string.Join(' ', names) is { Length: > 0 } words ? [$"{command} {words}"] : [];
}
