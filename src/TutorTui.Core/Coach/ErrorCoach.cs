using System.Collections.Immutable;
using System.Text.RegularExpressions;
using TutorTui.Core.Shells;

namespace TutorTui.Core.Coach;

/// <summary>
/// Recognises errors of Docker in what a finished command has shown, and explains them. Works offline, by the wording of Docker
/// 20.10 and later (cli, moby and libnetwork).
/// </summary>
public static class ErrorCoach
{
    /// <summary>From the special to the general: the first that fits is taken.</summary>
    private static readonly ImmutableArray<Entry> Entries =
    [
        new(DockerFault.PoolOverlap, "[Pp]ool overlaps with other one on this address space",
            "Another network already uses these addresses, or a part of them. Two networks must not share addresses.",
            "`docker network ls` and `docker network inspect NAME` show who has them. Remove that network if it is not needed, or take another --subnet."),
        new(DockerFault.PortAllocated, "port is already allocated|address already in use|port '?[0-9]+'? is already in use",
            "Another container, service or program of this machine already takes connections on that port. A port can be published once.",
            "`docker ps` shows who publishes it. Stop that container, or publish on another port: -p OTHER:80. The new container exists, stopped: `docker rm` it before you try again."),
        new(DockerFault.NotManager, "This node is not a swarm manager|only available on manager|Worker nodes can't be used to view or modify cluster state",
            "Swarm-wide things are told to a manager. This machine is a worker, or in no swarm.",
            "Type it on Machine1, which is the manager; `docker node ls` works there."),
        new(DockerFault.AlreadyInSwarm, "This node is already part of a swarm",
            "This machine is in a swarm already and cannot be in two.",
            "`docker info` tells which. To leave it: `docker swarm leave --force`. That takes its services away."),
        new(DockerFault.NoSwarm, "This node is not part of a swarm",
            "The machine is in no swarm, so there is nothing to leave or to ask.",
            "`docker swarm init` makes one; R brings the lesson's start back."),
        new(DockerFault.ActiveEndpoints, "has active endpoints|network .* is in use by (?:service|task)|is in use by service",
            "Containers or services are still in the network, so it cannot be removed.",
            "`docker network inspect NAME` lists them. Remove or disconnect them first; a removed service's containers need up to 10 seconds to go."),
        new(DockerFault.PluginExists, "plugin \"?.*\"? already exists|plugin .* already exists",
            "The plugin is installed already.",
            "`docker plugin ls` shows whether it is enabled; `docker plugin enable NAME` turns it on."),
        new(DockerFault.PluginMissing, "could not find plugin|plugin \".*\" not found|error looking up (?:network|volume) plugin|unable to find.*plugin|plugin .* not found|legacy plugin: plugin",
            "No driver of that name is on this machine: it is not installed, not enabled, or the name has a slip. The tag behind the colon belongs to it.",
            "`docker plugin ls` shows which there are. Compare the name letter by letter."),
        new(DockerFault.ImageNotFound, "pull access denied|repository does not exist|manifest unknown|manifest for .* not found|No such image|image .* not found",
            "There is no image of that name, or not with that tag.",
            "`docker image ls` shows what is here. Look for a slip in the name or the tag; the lab has only the course's images."),
        new(DockerFault.ParentBusy, "device or resource busy|already in use .*macvlan|is already using parent interface|failed to create the (?:macvlan|ipvlan) port",
            "The parent interface is already used by another macvlan or ipvlan network, or in another mode.",
            "`docker network ls` shows it. Remove that network, or take another parent or a VLAN of it, such as eth0.20."),
        new(DockerFault.ParentMissing, "parent interface .* was not found|invalid subinterface vlan|parent .* not found",
            "The machine has no interface of that name to be the parent.",
            "`ip link` lists the machine's interfaces. Give one of them with -o parent=NAME."),
        new(DockerFault.NameInUse, "The container name \"?/?.*\"? is already in use|name conflicts with an existing object|name is already in use by",
            "Something already goes by this name, maybe stopped and therefore not in the list of `docker ps`.",
            "`docker ps -a` (for services `docker service ls`) shows it. Remove it, start it with `docker start`, or take another name."),
        new(DockerFault.NetworkExists, "network with name .* already exists",
            "A network of this name exists already.",
            "`docker network inspect NAME` shows what it is like. If it is not as wanted, remove it with `docker network rm NAME` and create it anew."),
        new(DockerFault.NotAttachable, "not manually attachable|swarm scoped network .* not compatible with `docker create`|swarm-scoped network",
            "A network of the swarm takes services only, unless it was made attachable.",
            "Create it with --attachable, or start the container as a service with `docker service create`."),
        new(DockerFault.PredefinedNetwork, "is a pre-defined network and cannot be removed|operation is not permitted on predefined",
            "bridge, host and none belong to every engine and stay.",
            "Work with a network of your own: `docker network create`."),
        new(DockerFault.HostNetworkConflict, "cannot be (?:disconnected|connected) (?:from|to) host network|conflicting options: (?:port publishing|host type networking)|Published ports are discarded when using host network mode",
            "A container in host mode uses the machine's own network: it cannot be in other networks, and needs no published ports.",
            "Leave one of the two away: --network host, or what conflicts with it."),
        new(DockerFault.StaticAddressNeedsSubnet, "user specified IP address is supported only when connecting to networks with user configured subnets|user specified IP address is supported on user defined networks only",
            "A fixed address can be given only in a network of your own that was created with --subnet.",
            "Create the network with --subnet, then use --ip."),
        new(DockerFault.GatewayOutside, "no matching subnet for gateway|no matching subnet for range|Requested .* does not belong to|gateway .* not in|contained in subnet",
            "That address does not lie in the network's subnet.",
            "Compare it with --subnet: in 10.1.1.0/24 the addresses begin with 10.1.1."),
        new(DockerFault.AddressInUse, "Address already in use",
            "Another container has this address already.",
            "`docker network inspect NAME` shows all addresses in use. Take another."),
        new(DockerFault.BadSubnet, "invalid CIDR|is not a valid (?:subnet|CIDR|IP)|invalid subnet|bad subnet|ParseAddr|invalid argument .* for \"--(?:gateway|ip)",
            "This is not how a subnet or an address is written.",
            "A subnet is its first address, a slash and how many bits are fixed: 10.1.1.0/24. An address is four numbers up to 255."),
        new(DockerFault.NoSuchNetwork, "No such network|network .* not found|could not find network",
            "There is no network of that name on this machine.",
            "`docker network ls` lists them. Look for a slip, and whether you are on the right machine."),
        new(DockerFault.NoSuchService, "service .* not found|no such service|No such service",
            "The swarm has no service of that name.",
            "`docker service ls` on the manager lists them."),
        new(DockerFault.NotRunning, "Container .* is not running|is not running",
            "The container exists, but it has ended.",
            "`docker ps -a` shows since when, `docker logs NAME` why. `docker start NAME` starts it again."),
        new(DockerFault.NoSuchContainer, "No such container|no such object|No such object|Error: No such",
            "This machine has no container of that name or id.",
            "`docker ps -a` lists its containers. Is it on the other machine? A service's container has a longer name than the service."),
        new(DockerFault.NoDockerHere, "docker: (?:command )?not found",
            "You are inside a container, where there is no Docker.",
            "`exit` leads back to the machine."),
        new(DockerFault.ProgramNotFound, "executable file not found in \\$PATH|command not found|: not found$|no such file or directory: unknown",
            "There is no program of that name here.",
            "Look for a slip. Images bring few programs: where one has no bash, sh is there; where ifconfig is missing, try `ip addr`."),
        new(DockerFault.UnknownOption, "unknown (?:shorthand )?flag|unknown docker command|is not a docker command|flag provided but not defined|invalid argument",
            "The command does not know this option or word.",
            "Put --help behind the command to see what it knows. Long options have two hyphens, and options stand before the name or image."),
        new(DockerFault.MissingArgument, "requires (?:exactly|at least|at most) [0-9]+ argument|requires [0-9]+ argument|flag needs an argument",
            "Something is missing in the command, or too much in it.",
            "The line `Usage:` below it shows what is expected. A blank too many splits one word into two."),
        new(DockerFault.PermissionDenied, "permission denied while trying to connect|Operation not permitted|[Pp]ermission denied",
            "You are not allowed to do that here.",
            "Put sudo in front of it on the machine; in a container you may need other rights than it was started with."),
        new(DockerFault.EngineDown, "Cannot connect to the Docker daemon|Is the docker daemon running",
            "The machine's Docker Engine does not answer.",
            "Wait a moment and try again; `tutor lab up` starts what is down."),
    ];

    /// <summary>Every error it knows, for looking one up.</summary>
    public static IEnumerable<KnownError> Known =>
        Entries.Select(entry => new KnownError(entry.Fault, entry.Wording, entry.Meaning, entry.Remedy));

    /// <summary>The advice for a command that has failed in a known way, or null.</summary>
    public static Advice? Explain(FinishedCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.ExitCode is 0 && !command.Output.Contains("docker: Error", StringComparison.Ordinal))
        {
            return null;
        }

        var lines = command.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var entry in Entries)
        {
            if (Array.Find(lines, line => entry.Expression.IsMatch(line)) is { } said)
            {
                return new(entry.Fault, command, said, entry.Meaning, entry.Remedy);
            }
        }

        return null;
    }

    private sealed record Entry(DockerFault Fault, string Pattern, string Meaning, string Remedy)
    {
        private const string Signs = "\\\"?*[]()^$+";

        /// <summary>Made once; without backtracking no output of any program takes it long.</summary>
        public Regex Expression { get; } = new(Pattern, RegexOptions.NonBacktracking);

        /// <summary>The pattern as words: its wordings one behind the other, without the signs of an expression.</summary>
        public string Wording => string.Join(" / ", Pattern.Replace("(?:", "(", StringComparison.Ordinal).Split('|')
            .Select(part => string.Concat(part.Select(c => Signs.Contains(c, StringComparison.Ordinal) ? ' ' : c)).Replace(" .", " …", StringComparison.Ordinal))
            .Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries))));
    }
}

/// <summary>An error that the coach can explain.</summary>
/// <param name="Fault">What kind of error.</param>
/// <param name="Wording">How Docker words it.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do.</param>
public sealed record KnownError(DockerFault Fault, string Wording, string Meaning, string Remedy);
