using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using TutorTui.Core.Coach;
using TutorTui.Core.Languages;

namespace TutorTui.Core.Translations.English;

internal sealed class EnglishFaultTexts : FaultTexts
{
    private static readonly FrozenDictionary<DockerFault, FaultText> Texts = new Dictionary<DockerFault, FaultText>
    {
        [DockerFault.PoolOverlap] = new(
            "The subnet overlaps another network",
            "Another network already uses these addresses, or a part of them. Two networks must not share addresses.",
            "`docker network ls` and `docker network inspect NAME` show who has them. Remove that network if it is not needed, or take another --subnet."),
        [DockerFault.PortAllocated] = new(
            "The port is already published",
            "Another container, service or program of this machine already takes connections on that port. A port can be published once.",
            "`docker ps` shows who publishes it. Stop that container, or publish on another port: -p OTHER:80. The new container exists, stopped: `docker rm` it before you try again."),
        [DockerFault.NotManager] = new(
            "This machine is not a swarm manager",
            "Swarm-wide things are told to a manager. This machine is a worker, or in no swarm.",
            "Type it on Machine1, which is the manager; `docker node ls` works there."),
        [DockerFault.NoSwarm] = new(
            "The machine is in no swarm",
            "The machine is in no swarm, so there is nothing to leave or to ask.",
            "`docker swarm init` makes one; R brings the lesson's start back."),
        [DockerFault.AlreadyInSwarm] = new(
            "The machine is already in a swarm",
            "This machine is in a swarm already and cannot be in two.",
            "`docker info` tells which. To leave it: `docker swarm leave --force`. That takes its services away."),
        [DockerFault.ActiveEndpoints] = new(
            "The network is still in use",
            "Containers or services are still in the network, so it cannot be removed.",
            "`docker network inspect NAME` lists them. Remove or disconnect them first; a removed service's containers need up to 10 seconds to go."),
        [DockerFault.PluginMissing] = new(
            "No driver or plugin of that name",
            "No driver of that name is on this machine: it is not installed, not enabled, or the name has a slip. The tag behind the colon belongs to it.",
            "`docker plugin ls` shows which there are. Compare the name letter by letter."),
        [DockerFault.PluginExists] = new(
            "The plugin is already installed",
            "The plugin is installed already.",
            "`docker plugin ls` shows whether it is enabled; `docker plugin enable NAME` turns it on."),
        [DockerFault.ImageNotFound] = new(
            "No such image or tag",
            "There is no image of that name, or not with that tag.",
            "`docker image ls` shows what is here. Look for a slip in the name or the tag; the lab has only the course's images."),
        [DockerFault.ParentBusy] = new(
            "The parent interface is in use",
            "The parent interface is already used by another macvlan or ipvlan network, or in another mode.",
            "`docker network ls` shows it. Remove that network, or take another parent or a VLAN of it, such as eth0.20."),
        [DockerFault.ParentMissing] = new(
            "No such parent interface",
            "The machine has no interface of that name to be the parent.",
            "`ip link` lists the machine's interfaces. Give one of them with -o parent=NAME."),
        [DockerFault.NameInUse] = new(
            "The name is already taken",
            "Something already goes by this name, maybe stopped and therefore not in the list of `docker ps`.",
            "`docker ps -a` (for services `docker service ls`) shows it. Remove it, start it with `docker start`, or take another name."),
        [DockerFault.NetworkExists] = new(
            "A network of that name exists",
            "A network of this name exists already.",
            "`docker network inspect NAME` shows what it is like. If it is not as wanted, remove it with `docker network rm NAME` and create it anew."),
        [DockerFault.NoSuchNetwork] = new(
            "No such network",
            "There is no network of that name on this machine.",
            "`docker network ls` lists them. Look for a slip, and whether you are on the right machine."),
        [DockerFault.NoSuchContainer] = new(
            "No such container",
            "This machine has no container of that name or id.",
            "`docker ps -a` lists its containers. Is it on the other machine? A service's container has a longer name than the service."),
        [DockerFault.NoSuchService] = new(
            "No such service",
            "The swarm has no service of that name.",
            "`docker service ls` on the manager lists them."),
        [DockerFault.NotAttachable] = new(
            "The swarm network is not attachable",
            "A network of the swarm takes services only, unless it was made attachable.",
            "Create it with --attachable, or start the container as a service with `docker service create`."),
        [DockerFault.NotRunning] = new(
            "The container is not running",
            "The container exists, but it has ended.",
            "`docker ps -a` shows since when, `docker logs NAME` why. `docker start NAME` starts it again."),
        [DockerFault.BadSubnet] = new(
            "Not a valid subnet or address",
            "This is not how a subnet or an address is written.",
            "A subnet is its first address, a slash and how many bits are fixed: 10.1.1.0/24. An address is four numbers up to 255."),
        [DockerFault.GatewayOutside] = new(
            "The address is outside the subnet",
            "That address does not lie in the network's subnet.",
            "Compare it with --subnet: in 10.1.1.0/24 the addresses begin with 10.1.1."),
        [DockerFault.AddressInUse] = new(
            "The IP address is taken",
            "Another container has this address already.",
            "`docker network inspect NAME` shows all addresses in use. Take another."),
        [DockerFault.StaticAddressNeedsSubnet] = new(
            "A fixed address needs a network with --subnet",
            "A fixed address can be given only in a network of your own that was created with --subnet.",
            "Create the network with --subnet, then use --ip."),
        [DockerFault.PredefinedNetwork] = new(
            "bridge, host and none cannot be changed",
            "bridge, host and none belong to every engine: they cannot be removed or created anew.",
            "Work with a network of your own: `docker network create`."),
        [DockerFault.HostNetworkConflict] = new(
            "Host mode allows no other network",
            "A container in host mode uses the machine's own network: it cannot be in other networks, and needs no published ports.",
            "Leave one of the two away: --network host, or what conflicts with it."),
        [DockerFault.UnknownOption] = new(
            "Unknown option",
            "The command does not know this option or word.",
            "Put --help behind the command to see what it knows. Long options have two hyphens, and options stand before the name or image."),
        [DockerFault.MissingArgument] = new(
            "Too few or too many words",
            "Something is missing in the command, or too much in it.",
            "The line `Usage:` below it shows what is expected. A blank too many splits one word into two."),
        [DockerFault.ProgramNotFound] = new(
            "The image has no such program",
            "The image brings no program of that name; images contain only what their makers put in.",
            "Look for a slip. Where there is no bash, sh is there; where ifconfig is missing, try `ip addr`."),
        [DockerFault.NoDockerHere] = new(
            "There is no Docker inside a container",
            "You are inside a container, where there is no Docker.",
            "`exit` leads back to the machine."),
        [DockerFault.PermissionDenied] = new(
            "Permission denied",
            "You are not allowed to read, change or start what the message names: it belongs to another user.",
            "Look with `ls -l` who owns it. On the machine, sudo before the command may help; in a container, start it with --user root."),
        [DockerFault.EngineDown] = new(
            "The Docker Engine does not answer",
            "The machine's Docker Engine does not answer.",
            "Wait a moment and try again; `tutor lab up` starts what is down."),
        [DockerFault.RegistryUnreachable] = new(
            "The registry cannot be reached",
            "The image is not on this machine, so Docker asked a registry for it and got no connection. Offline, a wrong name or tag looks just like this.",
            "Compare the name and tag with `docker image ls`, letter by letter; the lab's registry has only the course's images."),
        [DockerFault.PullRateLimited] = new(
            "The registry's download limit is reached",
            "Docker Hub allows a limited number of downloads for each address and hour, and they are used up.",
            "Use an image that `docker image ls` shows, log in with `docker login`, or wait for an hour."),
        [DockerFault.LoginNeeded] = new(
            "The registry wants a login",
            "The registry does not give this image to somebody it does not know. Names that do not exist are often answered in the same way.",
            "Check the image's name first; if it is a private one, log in with `docker login`."),
        [DockerFault.NoAddressPoolLeft] = new(
            "No free subnet is left",
            "Without --subnet Docker picks a free range from its own list. All of them are used by networks, or overlap a route of this machine such as that of a VPN.",
            "Remove unused networks with `docker network prune`, or name a range yourself: --subnet 10.99.0.0/24."),
        [DockerFault.AddressesExhausted] = new(
            "The subnet has no free address",
            "Every address of the network's subnet or --ip-range is taken.",
            "`docker network inspect NAME` shows who has them. Remove containers, or create the network with a larger --subnet."),
        [DockerFault.SubnetHasHostBits] = new(
            "The subnet is not its first address",
            "A subnet is named by its first address. The part behind the fixed bits has to be zero; newer engines insist on it.",
            "Use the address that the message proposes, such as 10.1.1.0/24 instead of 10.1.1.5/24."),
        [DockerFault.GatewayWithoutSubnet] = new(
            "--gateway was given without --subnet",
            "A gateway or a range of addresses is a part of a subnet, and no --subnet was given that contains it.",
            "Add the subnet: `docker network create --subnet 10.1.1.0/24 --gateway 10.1.1.1 NAME`."),
        [DockerFault.BridgeNameTaken] = new(
            "Another network uses this bridge",
            "The Linux bridge that was named for the network already belongs to another network.",
            "`docker network ls` lists the networks. Choose another com.docker.network.bridge.name, or leave the option away."),
        [DockerFault.RouteConflict] = new(
            "The address conflicts with a route",
            "Inside the container another interface already has a route to the same addresses, so that a second one is ambiguous.",
            "Compare the subnets of the container's networks with `docker network inspect`, and create one of them with another --subnet."),
        [DockerFault.OverlayNotAllocated] = new(
            "The service waits for an address",
            "A task that stays at new or pending has no address or no machine yet. Often its overlay's subnet overlaps another one, such as that of ingress (10.0.0.0/24): it was created, but the swarm can never give it out.",
            "Ctrl-C ends only the display. Compare subnets with `docker network inspect ingress NAME`, remove the service and the network, and create it with another --subnet."),
        [DockerFault.AttachTimedOut] = new(
            "The swarm did not attach the container in time",
            "A container that joins a swarm network waits until the manager gives it an address, and none came. The manager is out of reach, this machine is drained, or the overlay's subnet overlaps another one such as ingress.",
            "On the manager: `docker node ls` (Ready, Active?), then `docker network inspect ingress NAME` to compare the subnets."),
        [DockerFault.KernelLacksDriver] = new(
            "The kernel does not support this driver",
            "Docker sets the network up, but the Linux kernel carries it; this one was built without what the driver needs.",
            "`tutor doctor` says what this kernel has. Take another driver, such as macvlan in place of ipvlan."),
        [DockerFault.OverlaySetupFailed] = new(
            "The overlay could not be set up here",
            "The machine could not make the VXLAN interface of the overlay. Often one of the same number is left over from an earlier network.",
            "Remove the service or container, wait some seconds and start it again; `ip -d link show type vxlan` shows leftovers."),
        [DockerFault.IptablesChainMissing] = new(
            "Docker's firewall rules are gone",
            "Docker writes its rules into chains of its own. Another program, such as a firewall that was restarted, has removed them, or the kernel lacks them.",
            "Restart the engine, which writes them anew: `sudo systemctl restart docker`. In the lab: `tutor lab up`."),
        [DockerFault.ServicePortTaken] = new(
            "Another service publishes this port",
            "A port that a service publishes is taken on every machine of the swarm, whichever runs the service.",
            "`docker service ls` shows who has it. Remove that service, or publish another port."),
        [DockerFault.PortTakenByProgram] = new(
            "A program already listens on this port",
            "A program that is no container, or one in host mode, listens on the port on this machine. A port can be taken once.",
            "`ss -ltnp` shows which. Stop it, or publish another port: -p OTHER:80. `docker rm` the new container before you try again."),
        [DockerFault.HostAddressMissing] = new(
            "The machine does not have this address",
            "A port can be published only on an address that this machine has.",
            "`ip addr` lists the machine's addresses. Without an address, -p 8080:80 publishes on all of them."),
        [DockerFault.InvalidPort] = new(
            "Not a valid port to publish",
            "Behind -p stands the machine's port, a colon and the container's port, each from 1 to 65535.",
            "Write it like -p 8080:80, or -p 127.0.0.1:8080:80 for one address only."),
        [DockerFault.PortsDiscarded] = new(
            "-p has no effect in host mode",
            "A container in host mode uses the machine's own network, where its ports are open as they are. Docker has started it and left -p away.",
            "Ask for the container's own port on the machine, such as `curl localhost:80`, or start it without --network host."),
        [DockerFault.NoSuitableNode] = new(
            "No machine may run the service",
            "The swarm has no machine that fulfils all that the service demands: a constraint, free resources, or being active.",
            "`docker service ps --no-trunc NAME` says what is missing, `docker node ls` how the machines are. `docker node update --availability active NODE` brings one back."),
        [DockerFault.PluginMissingOnNode] = new(
            "The plugin is missing on a machine",
            "A service runs only where its network's plugin is installed and enabled, and each machine needs its own.",
            "Run `docker plugin install` on every machine, and compare with `docker plugin ls`: the names must be equal."),
        [DockerFault.NodePortTaken] = new(
            "The port is taken on the machines",
            "With mode=host each machine's port can be used by one task only, and no machine is left where it is free.",
            "Run fewer replicas than machines, or publish without mode=host."),
        [DockerFault.ImageNotPinned] = new(
            "No registry confirmed the image",
            "Docker asked a registry for the image's digest and got none, so every machine looks for the image by itself. The service is created all the same.",
            "With the image on each machine (`docker image ls`) this is only a warning. Otherwise the name or tag is wrong, or the registry out of reach."),
        [DockerFault.ServiceImageMissing] = new(
            "The machine has no such image",
            "The machine that should run the task neither has the image nor could download it. The swarm tries again without end.",
            "Ctrl-C ends only the display. `docker service rm NAME`, then create it with an image that `docker image ls` shows."),
        [DockerFault.TaskExited] = new(
            "The service's program ends by itself",
            "A task's program has ended or could not start, so that the swarm starts it again and again. A shell without input ends at once.",
            "`docker service logs NAME` and `docker service ps --no-trunc NAME` show why. Give it a program that goes on, such as `sleep infinity`."),
        [DockerFault.LocalNetworkForService] = new(
            "A service needs a swarm network",
            "A service may run on any machine, so its network has to be known in the whole swarm; a bridge is on one machine only.",
            "Create it with `docker network create --driver overlay NAME`."),
        [DockerFault.DnsrrWithIngress] = new(
            "dnsrr and ingress ports exclude each other",
            "A port in ingress mode leads to the service's virtual address, and a service with --endpoint-mode dnsrr has none.",
            "Publish with mode=host, as in `--publish mode=host,published=8080,target=80`, or leave dnsrr away."),
        [DockerFault.InvalidJoinToken] = new(
            "The join token is not right",
            "The token was cut, belongs to another swarm, or has been renewed since it was copied.",
            "On the manager: `docker swarm join-token worker`. Copy the whole line."),
        [DockerFault.JoinRefused] = new(
            "The swarm's manager cannot be reached",
            "Nothing answered on the manager's address and port 2377: the address is wrong, that machine has no swarm, or the way to it is closed.",
            "On Machine1, `docker swarm join-token worker` shows the right address; `ping` it from here."),
        [DockerFault.JoinTimedOut] = new(
            "Joining the swarm takes too long",
            "The manager did not confirm in time; the engine goes on trying in the background.",
            "Look with `docker info` under Swarm. If it stays pending: `docker swarm leave --force`, check the way to port 2377, and join anew."),
        [DockerFault.AdvertiseAddressNeeded] = new(
            "Docker must be told which address to use",
            "This machine has several addresses, or not the one that was given, and the other machines have to know one that leads here.",
            "Choose one from `ip addr`: `docker swarm init --advertise-addr ADDRESS`."),
        [DockerFault.LeaveAsManager] = new(
            "A manager does not just leave",
            "This machine is a manager. If the last one leaves, all of the swarm is lost: its services, networks and tokens.",
            "If that is what you want: `docker swarm leave --force`."),
        [DockerFault.SwarmWithoutLeader] = new(
            "The swarm has no leader",
            "More than half of the managers must reach each other to decide anything, and they do not.",
            "Bring the managers back. If they are lost: `docker swarm init --force-new-cluster` on the one that is left."),
        [DockerFault.SwarmLocked] = new(
            "The swarm is locked",
            "The swarm was created with autolock: after a restart the manager wants its key before it reads its data.",
            "`docker swarm unlock`, with the key that `docker swarm init` showed."),
        [DockerFault.NodeNotDown] = new(
            "The machine is still part of the swarm",
            "A machine is removed from the list when it has left. A manager has to become a worker first, and the last manager cannot.",
            "On that machine `docker swarm leave`; then `docker node rm NODE` here. A manager: `docker node demote NODE` before."),
        [DockerFault.NoSuchNode] = new(
            "No such machine in the swarm",
            "The swarm has no machine of that name or ID.",
            "`docker node ls` lists them."),
        [DockerFault.PluginRefused] = new(
            "The plugin was not allowed to be installed",
            "Docker asked whether the plugin may have its privileges, and the answer was not y; Enter alone means no. This has nothing to do with sudo.",
            "Run the command again and answer y, or add --grant-all-permissions."),
        [DockerFault.PluginDisabled] = new(
            "The plugin is installed but off",
            "A plugin that is disabled offers no driver.",
            "`docker plugin enable NAME`; `docker plugin ls` shows which are on."),
        [DockerFault.PluginInUse] = new(
            "The plugin is still in use",
            "A plugin that is enabled, or that a network uses, is not removed.",
            "Remove its networks, then `docker plugin disable NAME` and `docker plugin rm NAME`."),
        [DockerFault.PluginSilent] = new(
            "The plugin does not answer",
            "The engine asked the plugin and got no answer: it has crashed or is not there any more.",
            "Turn it off and on: `docker plugin disable -f NAME`, then `docker plugin enable NAME`."),
        [DockerFault.ContainerStillRuns] = new(
            "A running container is not removed",
            "`docker rm` takes away containers that have ended, so that nobody loses a running program by accident.",
            "`docker stop NAME`, then `docker rm NAME`; or both at once with `docker rm -f NAME`."),
        [DockerFault.ContainerRestarting] = new(
            "The container restarts again and again",
            "Its program ends shortly after each start, and the restart policy starts it anew. In between nothing can be run in it.",
            "`docker logs NAME` shows why it ends. Remove it with `docker rm -f NAME` and start it with the fault mended."),
        [DockerFault.ContainerPaused] = new(
            "The container is paused",
            "Its programs have been halted with `docker pause`.",
            "`docker unpause NAME`."),
        [DockerFault.RemovalInProgress] = new(
            "The container is being removed",
            "Somebody else, such as a second command or --rm, removes it at this moment.",
            "Wait some seconds, and look with `docker ps -a`."),
        [DockerFault.NoSuchObject] = new(
            "Nothing has this name",
            "`docker inspect` found no container, image, network or volume of that name or ID on this machine.",
            "Look for it with `docker ps -a`, `docker network ls` or `docker image ls`. Is it on the other machine?"),
        [DockerFault.NameNotResolved] = new(
            "The name does not resolve",
            "No DNS server knows this name. Docker's own knows containers of the same network only, and not those of the default bridge.",
            "`docker network inspect NAME` shows who is in the network. Put both into one network of your own, or check the name."),
        [DockerFault.NetworkUnreachable] = new(
            "There is no way to this address",
            "The container has no route there. With --network none it has no network at all; in an internal network, none to the outside.",
            "`ip addr` and `ip route` inside it show what it has. `docker network connect NETWORK CONTAINER` gives it a network; one in none mode has to be started anew."),
        [DockerFault.HostUnreachable] = new(
            "Nobody answers at this address",
            "The address lies in a network that is reached, but no machine there has it, or a firewall rejects the packets.",
            "Compare it with `docker network inspect NAME`: a container gets a new address when it starts anew."),
        [DockerFault.ConnectionRefused] = new(
            "Nothing listens on this port",
            "The address answers, but no program takes connections on that port: wrong port, a program that has not started yet, or one that listens only on 127.0.0.1.",
            "`docker ps` shows running containers and published ports. Inside a container use the container's port, on the machine the published one."),
        [DockerFault.ConnectionTimedOut] = new(
            "No answer came in time",
            "Packets were sent and nothing came back: the two are in networks that are kept apart, a firewall drops them, or nobody has the address.",
            "Check with `docker network inspect NAME` that both are in the same network."),
        [DockerFault.InvalidReference] = new(
            "This cannot be the name of an image",
            "Docker took a word for the image that is none: often a space too many, an option's value left out, or an empty variable.",
            "The image is the first word behind the options: `docker run -d -p 8080:80 nginx`. Look what stands there."),
        [DockerFault.UppercaseImage] = new(
            "Image names are in lower case",
            "The name of an image has no capital letters; a tag may have them.",
            "Type it in lower case: nginx, alpine."),
        [DockerFault.BadName] = new(
            "This name is not allowed",
            "Names begin with a letter or digit, followed by letters, digits, _ . and -, without spaces.",
            "Choose such a name, as in --name web-1."),
        [DockerFault.TypographicCharacter] = new(
            "A character is not the keyboard's own",
            "The command holds a character that only looks like a hyphen, quote or space. Text programs and Chinese keyboards put them in.",
            "Type the command anew with plain - \" ' : and spaces, rather than pasting it."),
        [DockerFault.UnclosedQuote] = new(
            "The shell waits for a closing quote",
            "A quote was opened and not closed, or a line ends in \\. The shell shows > and takes all that follows as part of the same command.",
            "Ctrl-C gives the prompt back. Type the command again with as many closing quotes as opening ones."),
        [DockerFault.OpenHereDocument] = new(
            "The shell waits for the end of a text",
            "Behind << stands the word that ends the text. It has to be alone on a line, without spaces before it.",
            "Type that word on a line of its own, or Ctrl-C to give up."),
        [DockerFault.NotATerminal] = new(
            "-t needs a terminal",
            "The option -t makes a terminal, but input comes from a pipe, a file or a script here.",
            "Leave -t away: `docker exec -i` in place of `docker exec -it`."),
        [DockerFault.CommandNotFound] = new(
            "The shell knows no such command",
            "The first word of a command is a program, and there is none of that name here.",
            "Look for a slip, such as dokcer for docker. Inside a container the programs are those of its image."),
        [DockerFault.OptionAfterImage] = new(
            "An option stands behind the image",
            "What stands behind the image is the program to run in the container, so that Docker tried to run the option.",
            "Put options before the image: `docker run -d --name web nginx`. `docker rm` the container that was made."),
        [DockerFault.UnknownCommand] = new(
            "Docker has no such command",
            "The word behind docker is none of its commands.",
            "Look for a slip; `docker --help` lists the commands."),
        [DockerFault.InvalidValue] = new(
            "The option's value is not right",
            "The option is right, but what stands behind it is not what it takes: a number, a duration, a pair name=value.",
            "Put --help behind the command; it shows what kind of value the option takes."),
        [DockerFault.ConflictingOptions] = new(
            "Two options exclude each other",
            "The command has two options that cannot both be fulfilled; the message names them.",
            "Leave one of them away."),
        [DockerFault.ConflictingNetworks] = new(
            "The networks cannot be used together",
            "Older engines take one network at the start, and host, none or the default bridge cannot be combined with networks of your own.",
            "Start it in one network, then add others with `docker network connect NETWORK CONTAINER`."),
        [DockerFault.NoneNetworkAlone] = new(
            "A container in none has no other network",
            "--network none stands for no network at all, so that nothing can be connected to it later.",
            "`docker network disconnect none CONTAINER` first, or start the container anew with the network you want."),
        [DockerFault.AlreadyConnected] = new(
            "The container is already in the network",
            "A container can be in a network once.",
            "`docker network inspect NAME` shows it. Nothing has to be done."),
        [DockerFault.NotConnected] = new(
            "The container is not in this network",
            "There is nothing to disconnect: the container is in other networks.",
            "`docker inspect CONTAINER` shows under Networks which."),
        [DockerFault.AliasNeedsOwnNetwork] = new(
            "Aliases need a network of your own",
            "The default bridge has no DNS for names, so that an alias would be of no use there.",
            "Create a network with `docker network create NAME` and use --network NAME with --network-alias."),
        [DockerFault.NetworkAmbiguous] = new(
            "Several networks have this name",
            "More than one network goes by this name, so that Docker cannot tell which is meant.",
            "`docker network ls` shows their IDs. Use the ID, and remove the one too many."),
        [DockerFault.BadTemplate] = new(
            "The template behind -f is not right",
            "A template stands in quotes and double braces, and names fields as `docker inspect` shows them, capitals included.",
            "Look at the fields with `docker inspect NAME`, then use '{{.Field}}' or '{{json .}}'."),
        [DockerFault.BadFilter] = new(
            "The filter is not known",
            "Behind --filter stands key=value, with a key that this command knows.",
            "Common ones are name=, status= and driver=; for others see the command's --help."),
        [DockerFault.DockerSocketDenied] = new(
            "You may not use Docker's socket",
            "The engine listens on /var/run/docker.sock, which belongs to root and the group docker, and you are neither.",
            "Put sudo before the command, or join the group with `sudo usermod -aG docker $USER` and log in again."),
        [DockerFault.CapabilityMissing] = new(
            "The container lacks the right to do this",
            "A container may not change its network or send raw packets unless it was given the capability. Being root in it is not enough.",
            "Start it with --cap-add NET_ADMIN (interfaces, routes) or --cap-add NET_RAW (ping)."),
        [DockerFault.VersionMismatch] = new(
            "Command line and engine are too far apart",
            "The docker command speaks a newer or older version of the API than the engine does.",
            "Set the version that the message names: `export DOCKER_API_VERSION=1.41`."),
        [DockerFault.DiskFull] = new(
            "The disk is full",
            "Images, containers and volumes have used up the room.",
            "`docker system df` shows what takes it; `docker system prune` removes what is not in use."),
        [DockerFault.WrongArchitecture] = new(
            "The image is for another processor",
            "The image's programs were built for another kind of processor, such as arm64 on an amd64 machine.",
            "`docker image inspect NAME` shows the architecture, `uname -m` this machine's. Take an image for it."),
        [DockerFault.NoSuchVolume] = new(
            "No such volume",
            "This machine has no volume of that name.",
            "`docker volume ls` lists them; `docker volume create NAME` makes one."),
        [DockerFault.VolumeInUse] = new(
            "The volume is still in use",
            "A container, maybe a stopped one, uses the volume.",
            "`docker ps -a --filter volume=NAME` shows which. Remove that container first."),
        [DockerFault.BadMount] = new(
            "The mount is not written right",
            "Behind -v stands a volume's name or a folder of the machine, a colon, and a full path in the container. With --mount the folder must exist.",
            "Write it like -v data:/var/lib/data, both paths beginning with / unless the first is a volume's name."),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<TypographicKind, string> Names = new Dictionary<TypographicKind, string>
    {
        [TypographicKind.EnDash] = "en dash",
        [TypographicKind.EmDash] = "em dash",
        [TypographicKind.OtherDash] = "typographic dash",
        [TypographicKind.DoubleQuote] = "curly double quote",
        [TypographicKind.SingleQuote] = "curly single quote",
        [TypographicKind.NoBreakSpace] = "no-break space",
        [TypographicKind.IdeographicSpace] = "full-width space",
        [TypographicKind.OtherSpace] = "typographic space",
        [TypographicKind.ZeroWidth] = "invisible character of no width",
        [TypographicKind.FullWidth] = "full-width character",
        [TypographicKind.ChinesePunctuation] = "Chinese punctuation mark",
        [TypographicKind.Ellipsis] = "ellipsis",
    }.ToFrozenDictionary();

    public override FaultText Of(DockerFault fault) => Texts[fault];

    public override string NameOf(TypographicKind kind) => Names[kind];

    public override string CharacterAt(string character, string name, int position, string before)
    {
        var place = before.Length == 0 ? "at the beginning" : $"after `{before}`";
        return character.Length == 0
            ? $"Character {position} of the command, {place}, cannot be seen: {name}. The shell does not take it for a space."
            : $"Character {position} of the command, {place}, is {character}, {name}: the shell does not take it for the one on the keyboard. Text programs and Chinese keyboards put it in.";
    }

    public override string TypeInstead(string command) => $"Type it so: `{command}`";

    [ModuleInitializer]
    internal static void Register() => LanguageTable<FaultTexts>.Add(Language.English, new EnglishFaultTexts());
}
