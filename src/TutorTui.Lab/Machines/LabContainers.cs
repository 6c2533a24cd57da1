using Docker.DotNet;
using Docker.DotNet.Models;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Lab.Configuration;
using TutorTui.Lab.Engines;
using TutorTui.Lab.Images;

namespace TutorTui.Lab.Machines;

/// <summary>The lab's containers: two machines and the backbone.</summary>
internal sealed class LabContainers(DockerClient client, LabOptions options)
{
    /// <summary>The label with the id of the lab that a machine was made for.</summary>
    private const string LabIdLabel = "dev.tutortui.lab-id";

    private const string RegistryPort = "5000/tcp";
    private const string OfflineAddress = "8.8.8.8";

    public static IReadOnlyList<MachineName> Machines { get; } = [MachineName.Machine1, MachineName.Machine2];

    public string BackboneName => $"{options.Name}-backbone";

    public string NameOf(MachineName machine) => $"{options.Name}-{machine.HostName}";

    /// <summary>All containers of the lab, whether running or not.</summary>
    public async Task<IList<ContainerListResponse>> ListAsync(CancellationToken cancellationToken) =>
        await client.Containers.ListContainersAsync(
            new() { All = true, Filters = Filters.Label(LabLabels.Lab, options.Name) }, cancellationToken).ConfigureAwait(false);

    public static string LabIdOf(ContainerListResponse machine) =>
        machine.Labels.TryGetValue(LabIdLabel, out var id) ? id : string.Empty;

    /// <summary>Starts the container if it exists, otherwise creates it.</summary>
    public async Task<string> EnsureBackboneAsync(
        LabAddresses addresses, string network, bool isOffline, CancellationToken cancellationToken) =>
        await EnsureAsync(
            BackboneName,
            () => new CreateContainerParameters
            {
                Name = BackboneName,
                Image = ImageBuilder.NameOf("backbone"),
                Hostname = "backbone",
                Env = [$"LAB_OFFLINE_ADDRESSES={(isOffline ? OfflineAddress : string.Empty)}"],
                Labels = Labels("backbone"),
                ExposedPorts = new Dictionary<string, EmptyStruct> { [RegistryPort] = default },
                NetworkingConfig = At(network, addresses.Backbone),
                HostConfig = new()
                {
                    NetworkMode = network,
                    CapAdd = ["NET_ADMIN"],
                    PortBindings = new Dictionary<string, IList<PortBinding>>
                    {
                        // Pushes use the loopback interface, which engines trust without TLS.
                        [RegistryPort] = [new() { HostIP = "127.0.0.1", HostPort = string.Empty }],
                    },
                },
            },
            prepare: null, cancellationToken).ConfigureAwait(false);

    public async Task EnsureMachineAsync(
        MachineName machine,
        int number,
        LabAddresses addresses,
        string network,
        bool isOffline,
        string labId,
        string publicKey,
        CancellationToken cancellationToken) =>
        await EnsureAsync(
            NameOf(machine),
            () => Describe(machine, addresses.Machine(number), addresses.Backbone, network, isOffline, labId),
            container => ContainerFiles.PutAsync(
                client, container, "/etc/ssh/authorized_keys/learner", publicKey, cancellationToken),
            cancellationToken).ConfigureAwait(false);

    /// <summary>The registry's address for pushes: <c>127.0.0.1:PORT</c>.</summary>
    public async Task<string> RegistryAsync(CancellationToken cancellationToken)
    {
        var backbone = await client.Containers.InspectContainerAsync(BackboneName, cancellationToken).ConfigureAwait(false);
        return $"127.0.0.1:{backbone.NetworkSettings?.Ports?[RegistryPort]?[0].HostPort}";
    }

    public async Task RemoveAsync(string container, CancellationToken cancellationToken)
    {
        try
        {
            await client.Containers.RemoveContainerAsync(
                container, new() { Force = true, RemoveVolumes = true }, cancellationToken).ConfigureAwait(false);
        }
        catch (DockerContainerNotFoundException)
        {
            // Already removed, which is the goal.
        }
    }

    private async Task<string> EnsureAsync(
        string name, Func<CreateContainerParameters> describe, Func<string, Task>? prepare, CancellationToken cancellationToken)
    {
        var existing = (await ListAsync(cancellationToken).ConfigureAwait(false))
            .FirstOrDefault(container => container.Names.Contains("/" + name));
        var id = existing?.ID;
        if (existing is null)
        {
            id = (await client.Containers.CreateContainerAsync(describe(), cancellationToken).ConfigureAwait(false)).ID;
        }

        // If set-up was interrupted after creating it, a container exists but has never run.
        if (prepare is not null && existing?.State is null or "created")
        {
            await prepare(id!).ConfigureAwait(false);
        }

        if (existing?.State is not "running")
        {
            await client.Containers.StartContainerAsync(id!, new(), cancellationToken).ConfigureAwait(false);
        }

        return id!;
    }

    private CreateContainerParameters Describe(
        MachineName machine, string address, string backbone, string network, bool isOffline, string labId)
    {
        var labels = Labels("machine");
        labels[LabIdLabel] = labId;
        return new()
        {
            Name = NameOf(machine),
            Image = ImageBuilder.NameOf("machine"),
            Hostname = machine.HostName,
            Env = [$"LAB_BACKBONE={backbone}", $"LAB_OFFLINE_ADDRESSES={(isOffline ? OfflineAddress : string.Empty)}"],
            Labels = labels,
            NetworkingConfig = At(network, address),
            HostConfig = new()
            {
                NetworkMode = network,
                CapAdd = [.. Capabilities.ReadBoundingSet(File.ReadLines("/proc/self/status"))],
                SecurityOpt = ["seccomp=unconfined", "apparmor=unconfined"],

                // Empty lists instead of null: this is what "systempaths=unconfined" sets.
                MaskedPaths = [],
                ReadonlyPaths = [],
                DeviceCgroupRules = ["a *:* rwm"],
                Tmpfs = new Dictionary<string, string> { ["/run"] = "rw,exec,mode=755" },
                CgroupnsMode = File.Exists("/sys/fs/cgroup/cgroup.controllers") ? "private" : string.Empty,
            },
        };
    }

    private Dictionary<string, string> Labels(string role) => new()
    {
        [LabLabels.Lab] = options.Name,
        [LabLabels.Role] = role,
    };

    private static NetworkingConfig At(string network, string address) => new()
    {
        EndpointsConfig = new Dictionary<string, EndpointSettings>
        {
            [network] = new() { IPAMConfig = new() { IPv4Address = address } },
        },
    };
}
