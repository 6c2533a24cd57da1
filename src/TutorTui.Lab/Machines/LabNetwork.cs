using System.Net;
using Docker.DotNet;
using Docker.DotNet.Models;
using Microsoft.Extensions.Logging;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Errors;
using TutorTui.Lab.Languages;
using TutorTui.Lab.Logging;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's private network on the learner's engine.</summary>
internal sealed class LabNetwork(DockerClient client, LabOptions options, ILogger logger)
{
    /// <summary>
    /// The lowest addresses stay free: Docker assigns them to containers that a learner attaches to this network with macvlan, without
    /// checking whether they are in use.
    /// </summary>
    private const byte BackboneHost = 10;

    /// <summary>The backbone's address in labs whose network has no <see cref="BackboneLabel"/>.</summary>
    private const byte FirstBackboneHost = 2;

    private const byte FirstMachineHost = 10;

    /// <summary>
    /// The network's label with the backbone's address, which is fixed because machines are configured with it when they are
    /// made.
    /// </summary>
    private const string BackboneLabel = "dev.tutortui.backbone";

    public string Name => options.Name;

    /// <summary>Finds the network or creates it.</summary>
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
            .Concat(SubnetChooser.ParseRoutes(File.ReadLines("/proc/net/route")))
            .ToList();
        var subnet = SubnetChooser.Choose(taken) ?? throw new LabException(LabErrorTexts.Current.NoFreeSubnet);
        Log.SubnetChosen(logger, Name, subnet, taken.Count);
        await client.Networks.CreateNetworkAsync(
            new NetworksCreateParameters
            {
                Name = Name,
                Driver = "bridge",
                IPAM = new() { Config = [new() { Subnet = subnet.ToString(), Gateway = SubnetChooser.Address(subnet, 1) }] },
                Labels = new Dictionary<string, string>
                {
                    [LabLabels.Lab] = options.Name,
                    [LabLabels.Role] = "network",
                    [BackboneLabel] = SubnetChooser.Address(subnet, BackboneHost),
                },
            },
            cancellationToken).ConfigureAwait(false);
        return ToAddresses(subnet, SubnetChooser.Address(subnet, BackboneHost));
    }

    /// <summary>The network's addresses, or null when there is none.</summary>
    public async Task<LabAddresses?> FindAsync(CancellationToken cancellationToken)
    {
        var networks = await client.Networks
            .ListNetworksAsync(new() { Filters = Filters.Label(LabLabels.Lab, options.Name) }, cancellationToken)
            .ConfigureAwait(false);
        var network = networks.FirstOrDefault(network => network.IPAM?.Config is { Count: > 0 });
        if (network is null || !IPNetwork.TryParse(network.IPAM.Config[0].Subnet, out var subnet))
        {
            return null;
        }

        string? backbone = null;
        _ = network.Labels?.TryGetValue(BackboneLabel, out backbone);
        return ToAddresses(subnet, backbone ?? SubnetChooser.Address(subnet, FirstBackboneHost));
    }

    private static LabAddresses ToAddresses(IPNetwork subnet, string backbone) => new(
        backbone,
        number => SubnetChooser.Address(subnet, (byte)(FirstMachineHost + number)));
}

/// <summary>Fixed addresses in the lab's network.</summary>
/// <param name="Backbone">The address of the backbone.</param>
/// <param name="Machine">The address of the machine with this number, from 1.</param>
internal sealed record LabAddresses(string Backbone, Func<int, string> Machine);
