using System.Runtime.CompilerServices;
using TutorTui.Core.Coach;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishFaultTexts : FaultTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<FaultTexts>.Add(Language.English, new EnglishFaultTexts());

    public override (string Meaning, string Remedy) PoolOverlap => (
        "Another network already uses these addresses, or a part of them. Two networks must not share addresses.",
        "`docker network ls` and `docker network inspect NAME` show who has them. Remove that network if it is not needed, or take another --subnet.");

    public override (string Meaning, string Remedy) PortAllocated => (
        "Another container, service or program of this machine already takes connections on that port. A port can be published once.",
        "`docker ps` shows who publishes it. Stop that container, or publish on another port: -p OTHER:80. The new container exists, stopped: `docker rm` it before you try again.");

    public override (string Meaning, string Remedy) NotManager => (
        "Swarm-wide things are told to a manager. This machine is a worker, or in no swarm.",
        "Type it on Machine1, which is the manager; `docker node ls` works there.");

    public override (string Meaning, string Remedy) AlreadyInSwarm => (
        "This machine is in a swarm already and cannot be in two.",
        "`docker info` tells which. To leave it: `docker swarm leave --force`. That takes its services away.");

    public override (string Meaning, string Remedy) NoSwarm => (
        "The machine is in no swarm, so there is nothing to leave or to ask.",
        "`docker swarm init` makes one; R brings the lesson's start back.");

    public override (string Meaning, string Remedy) ActiveEndpoints => (
        "Containers or services are still in the network, so it cannot be removed.",
        "`docker network inspect NAME` lists them. Remove or disconnect them first; a removed service's containers need up to 10 seconds to go.");

    public override (string Meaning, string Remedy) PluginExists => (
        "The plugin is installed already.",
        "`docker plugin ls` shows whether it is enabled; `docker plugin enable NAME` turns it on.");

    public override (string Meaning, string Remedy) PluginMissing => (
        "No driver of that name is on this machine: it is not installed, not enabled, or the name has a slip. The tag behind the colon belongs to it.",
        "`docker plugin ls` shows which there are. Compare the name letter by letter.");

    public override (string Meaning, string Remedy) ImageNotFound => (
        "There is no image of that name, or not with that tag.",
        "`docker image ls` shows what is here. Look for a slip in the name or the tag; the lab has only the course's images.");

    public override (string Meaning, string Remedy) ParentBusy => (
        "The parent interface is already used by another macvlan or ipvlan network, or in another mode.",
        "`docker network ls` shows it. Remove that network, or take another parent or a VLAN of it, such as eth0.20.");

    public override (string Meaning, string Remedy) ParentMissing => (
        "The machine has no interface of that name to be the parent.",
        "`ip link` lists the machine's interfaces. Give one of them with -o parent=NAME.");

    public override (string Meaning, string Remedy) NameInUse => (
        "Something already goes by this name, maybe stopped and therefore not in the list of `docker ps`.",
        "`docker ps -a` (for services `docker service ls`) shows it. Remove it, start it with `docker start`, or take another name.");

    public override (string Meaning, string Remedy) NetworkExists => (
        "A network of this name exists already.",
        "`docker network inspect NAME` shows what it is like. If it is not as wanted, remove it with `docker network rm NAME` and create it anew.");

    public override (string Meaning, string Remedy) NotAttachable => (
        "A network of the swarm takes services only, unless it was made attachable.",
        "Create it with --attachable, or start the container as a service with `docker service create`.");

    public override (string Meaning, string Remedy) PredefinedNetwork => (
        "bridge, host and none belong to every engine and stay.",
        "Work with a network of your own: `docker network create`.");

    public override (string Meaning, string Remedy) HostNetworkConflict => (
        "A container in host mode uses the machine's own network: it cannot be in other networks, and needs no published ports.",
        "Leave one of the two away: --network host, or what conflicts with it.");

    public override (string Meaning, string Remedy) StaticAddressNeedsSubnet => (
        "A fixed address can be given only in a network of your own that was created with --subnet.",
        "Create the network with --subnet, then use --ip.");

    public override (string Meaning, string Remedy) GatewayOutside => (
        "That address does not lie in the network's subnet.",
        "Compare it with --subnet: in 10.1.1.0/24 the addresses begin with 10.1.1.");

    public override (string Meaning, string Remedy) AddressInUse => (
        "Another container has this address already.",
        "`docker network inspect NAME` shows all addresses in use. Take another.");

    public override (string Meaning, string Remedy) BadSubnet => (
        "This is not how a subnet or an address is written.",
        "A subnet is its first address, a slash and how many bits are fixed: 10.1.1.0/24. An address is four numbers up to 255.");

    public override (string Meaning, string Remedy) NoSuchNetwork => (
        "There is no network of that name on this machine.",
        "`docker network ls` lists them. Look for a slip, and whether you are on the right machine.");

    public override (string Meaning, string Remedy) NoSuchService => (
        "The swarm has no service of that name.",
        "`docker service ls` on the manager lists them.");

    public override (string Meaning, string Remedy) NotRunning => (
        "The container exists, but it has ended.",
        "`docker ps -a` shows since when, `docker logs NAME` why. `docker start NAME` starts it again.");

    public override (string Meaning, string Remedy) NoSuchContainer => (
        "This machine has no container of that name or id.",
        "`docker ps -a` lists its containers. Is it on the other machine? A service's container has a longer name than the service.");

    public override (string Meaning, string Remedy) NoDockerHere => (
        "You are inside a container, where there is no Docker.",
        "`exit` leads back to the machine.");

    public override (string Meaning, string Remedy) ProgramNotFound => (
        "There is no program of that name here.",
        "Look for a slip. Images bring few programs: where one has no bash, sh is there; where ifconfig is missing, try `ip addr`.");

    public override (string Meaning, string Remedy) UnknownOption => (
        "The command does not know this option or word.",
        "Put --help behind the command to see what it knows. Long options have two hyphens, and options stand before the name or image.");

    public override (string Meaning, string Remedy) MissingArgument => (
        "Something is missing in the command, or too much in it.",
        "The line `Usage:` below it shows what is expected. A blank too many splits one word into two.");

    public override (string Meaning, string Remedy) PermissionDenied => (
        "You are not allowed to do that here.",
        "Put sudo in front of it on the machine; in a container you may need other rights than it was started with.");

    public override (string Meaning, string Remedy) EngineDown => (
        "The machine's Docker Engine does not answer.",
        "Wait a moment and try again; `tutor lab up` starts what is down.");
}
