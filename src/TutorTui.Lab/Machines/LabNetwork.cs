using System.Net;
using Docker.DotNet;
using Docker.DotNet.Models;
using TutorTui.Core.Labs;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's private network on the learner's engine.</summary>
internal sealed class LabNetwork(DockerClient client, LabOptions options)
{
    /// <summary>
    /// The lowest addresses stay free: Docker gives those to containers that a learner puts on this network with macvlan, without
    /// asking whether somebody has them.
    /// </summary>
    private const byte BackboneHost = 10;

    private const byte FirstMachineHost = 10;

    public string Name => options.Name;

    /// <summary>Finds the network or makes it.</summary>
    public async Task<LabAddresses> PrepareAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        var networks = await client.Networks.ListNetworksAsync(new(), cancellationToken).ConfigureAwait(false);
        var taken = networks
            .SelectMany(network => network.IPAM?.Config ?? [])
            .Where(pool => IPNetwork.TryParse(pool.Subnet, out _))
            .Select(pool => IPNetwork.Parse(pool.Subnet))
            .Concat(SubnetChooser.ParseRoutes(File.ReadLines("/proc/net/route")));
        var subnet = SubnetChooser.Choose(taken) ?? throw LabException.Because(
            "There is no free subnet for the lab.", "All of 10.213.0.0/16 is in use on this host.",
            "Remove networks you no longer need: docker network prune");
        await client.Networks.CreateNetworkAsync(
            new NetworksCreateParameters
            {
                Name = Name,
                Driver = "bridge",
                IPAM = new() { Config = [new() { Subnet = subnet.ToString(), Gateway = SubnetChooser.Address(subnet, 1) }] },
                Labels = new Dictionary<string, string> { [LabLabels.Lab] = options.Name, [LabLabels.Role] = "network" },
            },
            cancellationToken).ConfigureAwait(false);
        return ToAddresses(subnet);
    }

    /// <summary>The network's addresses, or null when there is none.</summary>
    public async Task<LabAddresses?> FindAsync(CancellationToken cancellationToken)
    {
        var networks = await client.Networks
            .ListNetworksAsync(new() { Filters = Filters.Label(LabLabels.Lab, options.Name) }, cancellationToken)
            .ConfigureAwait(false);
        var subnet = networks.SelectMany(network => network.IPAM?.Config ?? []).FirstOrDefault()?.Subnet;
        return subnet is not null && IPNetwork.TryParse(subnet, out var parsed) ? ToAddresses(parsed) : null;
    }

    private static LabAddresses ToAddresses(IPNetwork subnet) => new(
        SubnetChooser.Address(subnet, BackboneHost),
        number => SubnetChooser.Address(subnet, (byte)(FirstMachineHost + number)));
}

/// <summary>Fixed addresses in the lab's network.</summary>
/// <param name="Backbone">The registry.</param>
/// <param name="Machine">The address of the machine with this number, from 1.</param>
internal sealed record LabAddresses(string Backbone, Func<int, string> Machine);
