using System.Collections.Immutable;

namespace TutorTui.Core.Coach;

/// <summary>
/// The wordings of Docker 20.10 to 29 (command line, engine, libnetwork and swarm), of bash and of network programs. From the special to
/// the general: the first that fits is taken.
/// </summary>
internal static class FaultPatterns
{
    public static ImmutableArray<FaultPattern> All { get; } =
    [
        // Pulling: before names, addresses and connections, which the same lines speak of.
        new(DockerFault.RegistryUnreachable, @"(?:registry-1\.docker\.io|auth\.docker\.io|/v2/|failed to resolve reference).*(?:no such host|server misbehaving|i/o timeout|timeout exceeded|connection refused|network is unreachable|temporary failure|tls handshake|deadline exceeded|failed to do request|EOF)|request canceled while waiting for connection|lookup registry.*no such host", "Get https://registry-1.docker.io/v2/ dial tcp lookup registry-1.docker.io no such host"),
        new(DockerFault.PullRateLimited, "toomanyrequests|pull rate limit", "toomanyrequests You have reached your pull rate limit"),
        new(DockerFault.ServiceImageMissing, @"^[0-9]+/[0-9]+:\s+No such image|Rejected .*No such image", "1/1: No such image: nginxx:latest") { IsToldOnSuccess = true },
        new(DockerFault.ImageNotPinned, "could not be accessed on a registry to record", "image could not be accessed on a registry to record its digest") { IsToldOnSuccess = true },
        new(DockerFault.UppercaseImage, "repository name .*must be lowercase|must be lowercase", "invalid reference format: repository name must be lowercase"),
        new(DockerFault.OptionAfterImage, "exec: \\\\?\"-[^\"]*\": (?:executable file not found|stat|no such file)|exec: -[a-z-]+: not found", "exec: \"-d\": executable file not found in $PATH"),
        new(DockerFault.InvalidReference, "invalid reference format|is not a valid repository/tag", "invalid reference format"),
        new(DockerFault.ImageNotFound, "pull access denied|repository does not exist|manifest unknown|manifest for .* not found|No such image|image .* not found|failed to resolve reference .*not found", "pull access denied, repository does not exist or may require docker login; manifest unknown; No such image"),
        new(DockerFault.LoginNeeded, "unauthorized: |no basic auth credentials|denied: requested access to the resource", "unauthorized: authentication required"),
        new(DockerFault.WrongArchitecture, "exec format error|no matching manifest for|does not match the detected host platform", "exec format error"),
        new(DockerFault.DiskFull, "no space left on device", "no space left on device"),

        // Access to the engine: before permissions and connections in general.
        new(DockerFault.DockerSocketDenied, @"permission denied.*docker.*(?:socket|API)|(?:docker\.sock|docker daemon socket).*permission denied", "permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock"),
        new(DockerFault.EngineDown, "Cannot connect to the Docker daemon|Is the docker daemon running|failed to connect to the docker API", "Cannot connect to the Docker daemon. Is the docker daemon running?"),
        new(DockerFault.VersionMismatch, @"client version [0-9.]+ is too (?:old|new)", "client version 1.52 is too new. Maximum supported API version is 1.41"),

        // Plugins: before permissions.
        new(DockerFault.PluginRefused, "permission denied while installing plugin", "permission denied while installing plugin"),
        new(DockerFault.PluginMissingOnNode, "missing (?:network )?plugin on", "no suitable node (missing plugin on 1 node)") { IsToldOnSuccess = true },
        new(DockerFault.NodePortTaken, "host-mode port already in use", "no suitable node (host-mode port already in use on 1 node)") { IsToldOnSuccess = true },
        new(DockerFault.NoSuitableNode, "no suitable node|scheduling constraints not satisfied", "no suitable node (scheduling constraints not satisfied on 2 nodes)") { IsToldOnSuccess = true },
        new(DockerFault.PluginDisabled, "plugin .*(?:found but disabled|is disabled|is already disabled)|plugin .*not enabled", "plugin found but disabled"),
        new(DockerFault.PluginInUse, "plugin .*(?:is in use|is enabled)|disable before removing", "plugin is enabled - disable before removing or force; plugin is in use"),
        new(DockerFault.PluginSilent, @"/run/docker/plugins/.*(?:connect|EOF|timeout|no such file|refused)|NetworkDriver\.[A-Za-z]+: |IpamDriver\.[A-Za-z]+: ", "dial unix /run/docker/plugins/weave.sock: connect: no such file or directory; NetworkDriver.CreateNetwork: EOF"),
        new(DockerFault.PluginExists, "plugin .* already exists", "plugin already exists"),
        new(DockerFault.PluginMissing, "could not find plugin|plugin \".*\" not found|error looking up (?:network|volume) plugin|unable to find.*plugin|plugin .* not found|legacy plugin: plugin|plugin:? not found", "plugin \"weave\" not found; legacy plugin: plugin not found; error looking up network plugin"),

        // Addresses and subnets.
        new(DockerFault.PoolOverlap, "pool overlaps with other|networks have overlapping IPv4|requested subnet .*overlaps", "Pool overlaps with other one on this address space"),
        new(DockerFault.NoAddressPoolLeft, "non-overlapping IPv[46] address pool|predefined address pools have been fully", "could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network; all predefined address pools have been fully subnetted"),
        new(DockerFault.AddressesExhausted, "no available (?:IPv4 )?addresses on|could not find an available IP|no available ip", "no available IPv4 addresses on this network's address pools"),
        new(DockerFault.SubnetHasHostBits, "invalid subnet .*: it should be", "invalid subnet 10.1.1.5/24: it should be 10.1.1.0/24"),
        new(DockerFault.GatewayWithoutSubnet, "every ip-range or gateway must have|gateway without (?:a )?subnet", "every ip-range or gateway must have a corresponding subnet"),
        new(DockerFault.RouteConflict, "conflicts with existing route|cannot program address", "cannot program address in sandbox interface because it conflicts with existing route"),
        new(DockerFault.BridgeNameTaken, "networks have same bridge name", "networks have same bridge name"),
        new(DockerFault.StaticAddressNeedsSubnet, "user specified IP address is supported|user-specified IP address is supported", "user specified IP address is supported only when connecting to networks with user configured subnets"),
        new(DockerFault.GatewayOutside, "no matching subnet for|Requested .* does not belong to|gateway .* not in|contained in subnet|does not belong to any of this network|no configured subnet .*contain", "no matching subnet for gateway; no configured subnet or ip-range contain the IP address"),

        // Ports: a container's, a service's, a program's.
        new(DockerFault.ServicePortTaken, "port '?[0-9]+'? is already in use by service", "port '8080' is already in use by service web as an ingress port"),
        new(DockerFault.PortAllocated, "port (?:is )?already allocated|port '?[0-9]+'? is already in use", "Bind for 0.0.0.0:8080 failed: port is already allocated"),
        new(DockerFault.PortTakenByProgram, "(?:bind|listen|userland proxy).*address already in use|failed to bind (?:host )?port|ports are not available", "failed to bind host port for 0.0.0.0:80: listen tcp4 bind: address already in use"),
        new(DockerFault.AddressInUse, "address already in use", "Address already in use; failed to allocate gateway"),
        new(DockerFault.HostAddressMissing, "cannot assign requested address", "listen tcp4 10.9.9.9:80: bind: cannot assign requested address"),
        new(DockerFault.InvalidPort, "invalid (?:hostPort|containerPort|port|publish opts)|invalid range format for|invalid start range|no port specified|invalid ip address: ?[^ ]*:", "invalid hostPort: 99999; invalid containerPort; invalid range format"),
        new(DockerFault.PortsDiscarded, "Published ports are discarded", "WARNING: Published ports are discarded when using host network mode") { IsToldOnSuccess = true },

        // Swarm.
        new(DockerFault.AttachTimedOut, "attaching to network failed", "attaching to network failed, make sure your network options are correct and check manager logs: context deadline exceeded"),
        new(DockerFault.OverlayNotAllocated, @"^[0-9]+/[0-9]+:\s+(?:new|pending)\b|failed to allocate network", "overall progress: 0 out of 1 tasks 1/1: new; failed to allocate network") { IsToldOnSuccess = true },
        new(DockerFault.InvalidJoinToken, "invalid join token|remote CA does not match fingerprint", "invalid join token; remote CA does not match fingerprint"),
        new(DockerFault.JoinTimedOut, "Timeout was reached before node", "Timeout was reached before node joined. The attempt to join the swarm will continue in the background"),
        new(DockerFault.JoinRefused, @":2377.*(?:connect|refused|no route|timeout|unreachable)|rpc error: code = Unavailable .*connection error|transport: Error while dialing", "rpc error: code = Unavailable desc = connection error: Error while dialing dial tcp 192.168.56.10:2377: connect: connection refused"),
        new(DockerFault.AdvertiseAddressNeeded, "could not choose an IP address to advertise|must specify a listening address|advertise address must be|could not find the system's IP address", "could not choose an IP address to advertise since this system has multiple addresses; specify one with --advertise-addr"),
        new(DockerFault.LeaveAsManager, "attempting to leave the swarm on a node", "You are attempting to leave the swarm on a node that is participating as a manager"),
        new(DockerFault.SwarmWithoutLeader, "swarm does not have a leader|raft: not leader|lost quorum", "The swarm does not have a leader"),
        new(DockerFault.SwarmLocked, "Swarm is encrypted", "Swarm is encrypted and needs to be unlocked before it can be used"),
        new(DockerFault.NodeNotDown, "is not down and can't be removed|is a cluster manager and is a member of the raft|demote the last manager", "node is not down and can't be removed; node is a cluster manager and is a member of the raft cluster"),
        new(DockerFault.NoSuchNode, "No such node|node .* not found", "No such node; node not found"),
        new(DockerFault.NotManager, "This node is not a swarm manager|only available on manager|Worker nodes can't be used to view or modify cluster state", "This node is not a swarm manager. Worker nodes can't be used to view or modify cluster state"),
        new(DockerFault.AlreadyInSwarm, "already part of a swarm", "This node is already part of a swarm"),
        new(DockerFault.NoSwarm, "This node is not part of a swarm", "This node is not part of a swarm"),
        new(DockerFault.LocalNetworkForService, "cannot be used with services|Only networks scoped to the swarm", "network cannot be used with services. Only networks scoped to the swarm can be used"),
        new(DockerFault.DnsrrWithIngress, "ingress mode can't be used with dnsrr", "port published with ingress mode can't be used with dnsrr mode"),
        new(DockerFault.TaskExited, @"task: non-zero exit|starting container failed", "task: non-zero exit (1)") { IsToldOnSuccess = true },
        new(DockerFault.NotAttachable, "not manually attachable|swarm.scoped network", "network not manually attachable"),
        new(DockerFault.ActiveEndpoints, "has active endpoints|network .* is in use by (?:service|task)|is in use by service", "network has active endpoints; network is in use by service"),

        // Drivers and the kernel.
        new(DockerFault.OverlaySetupFailed, "sandbox join failed|error creating vxlan|vxlan interface: file exists", "subnet sandbox join failed: error creating vxlan interface: file exists"),
        new(DockerFault.KernelLacksDriver, "(?:macvlan|ipvlan|vxlan|bridge|veth|ip_vs).*operation not supported|could not load .*module|modprobe: FATAL", "failed to create the ipvlan port: operation not supported"),
        new(DockerFault.IptablesChainMissing, "iptables.*(?:No chain/target/match|can't initialize|failed)|Failed to setup IP tables|Unable to enable (?:SKIP DNAT|ACCEPT)", "iptables failed: No chain/target/match by that name"),
        new(DockerFault.ParentBusy, "already in use .*macvlan|is already using parent interface|failed to create the (?:macvlan|ipvlan) port|device or resource busy", "network is already using parent interface eth0"),
        new(DockerFault.ParentMissing, "parent interface .* was not found|invalid subinterface vlan|parent (?:interface )?[^ ]* ?not found", "invalid subinterface vlan name, example formatting is eth0.10; parent interface was not found"),

        // Networks and containers.
        new(DockerFault.AlreadyConnected, "endpoint with name .* already exists|is already attached to network|already connected to network", "endpoint with name web already exists in network"),
        new(DockerFault.NotConnected, "is not connected to (?:the )?network", "container is not connected to network"),
        new(DockerFault.NetworkAmbiguous, "network .*is ambiguous", "network is ambiguous (2 matches found on name)"),
        new(DockerFault.NameInUse, "container name .* is already in use|name conflicts with an existing object|name is already in use by", "Conflict. The container name is already in use by container"),
        new(DockerFault.NetworkExists, "network with name .* already exists", "network with name already exists"),
        new(DockerFault.PredefinedNetwork, "is a pre-defined network and cannot be removed|operation is not permitted on predefined", "bridge is a pre-defined network and cannot be removed"),
        new(DockerFault.NoneNetworkAlone, @"private \(none\) mode", "container cannot be connected to multiple networks with one of the networks in private (none) mode"),
        new(DockerFault.AliasNeedsOwnNetwork, "alias is supported only for|links are only supported for user-defined", "network-scoped alias is supported only for containers in user defined networks"),
        new(DockerFault.HostNetworkConflict, "cannot be (?:disconnected|connected) (?:from|to) host network|conflicting options: (?:port publishing|host type networking|hostname and the network mode)|sharing network namespace with another", "container cannot be connected to host network; conflicting options: port publishing and the host network mode"),
        new(DockerFault.ConflictingNetworks, "cannot be connected to network endpoints|both user-defined and non-user-defined", "Container cannot be connected to network endpoints"),
        new(DockerFault.ConflictingOptions, "conflicting options", "Conflicting options: --restart and --rm"),
        new(DockerFault.ContainerStillRuns, "cannot remove a running container|cannot remove container .*container is running", "You cannot remove a running container. Stop the container before attempting removal or force remove"),
        new(DockerFault.ContainerRestarting, "is restarting, wait until", "Container is restarting, wait until the container is running"),
        new(DockerFault.ContainerPaused, "is paused, unpause|cannot start a paused container", "Container is paused, unpause the container before exec"),
        new(DockerFault.RemovalInProgress, "removal of container .*already in progress|is marked for removal", "removal of container is already in progress"),
        new(DockerFault.VolumeInUse, "volume is in use", "volume is in use"),
        new(DockerFault.NoSuchVolume, "No such volume|volume .* not found", "No such volume"),
        new(DockerFault.BadMount, "invalid mount config|bind source path does not exist|invalid volume specification|mount path must be absolute|includes invalid characters for a local volume name", "invalid volume specification; mount path must be absolute; bind source path does not exist"),
        new(DockerFault.BadName, @"invalid (?:container|network|service|volume )?\s*name|name must be valid as a DNS name|only \[a-zA-Z0-9\]", "Invalid container name, only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed"),
        new(DockerFault.BadSubnet, "invalid CIDR|is not a valid (?:subnet|CIDR|IP)|invalid subnet|bad subnet|ParseAddr|invalid IP address|invalid argument .* for \"--(?:gateway|ip)", "invalid CIDR address: 10.1.1.0"),
        new(DockerFault.NoSuchNetwork, "No such network|network (?:.* )?(?:not found|could not be found)|could not find (?:a )?network", "No such network; network not found"),
        new(DockerFault.NoSuchService, "service (?:.* )?not found|no such service", "No such service; service not found"),
        new(DockerFault.NotRunning, "container .*is not running|cannot join network of a non running|cannot link to a non running", "Container is not running"),
        new(DockerFault.NoSuchObject, "No such object", "No such object"),
        new(DockerFault.NoSuchContainer, "No such container", "No such container"),

        // The command line and the shell.
        new(DockerFault.UnclosedQuote, "unexpected EOF while looking for matching|unterminated quoted string|^>$", "unexpected EOF while looking for matching quote; the shell shows > and waits") { Speaker = FaultSpeaker.Shell },
        new(DockerFault.OpenHereDocument, "here-document at line .*delimited by end-of-file", "here-document delimited by end-of-file") { Speaker = FaultSpeaker.Shell, IsToldOnSuccess = true },
        new(DockerFault.NotATerminal, "not a TTY|stdin is not a terminal", "the input device is not a TTY; cannot attach stdin to a TTY-enabled container because stdin is not a terminal"),
        new(DockerFault.NoDockerHere, "docker: (?:command )?not found", "docker: command not found") { Speaker = FaultSpeaker.Shell },
        new(DockerFault.CommandNotFound, "(?:^|: )[^ :]+: (?:command )?not found$|^command not found|command not found: ", "bash: dokcer: command not found") { Speaker = FaultSpeaker.Shell },
        new(DockerFault.ProgramNotFound, "executable file not found|no such file or directory: unknown", "OCI runtime exec failed: exec: \"bash\": executable file not found in $PATH"),
        new(DockerFault.UnknownCommand, "unknown (?:docker )?command|is not a docker command", "docker: unknown command: docker nework; is not a docker command"),
        new(DockerFault.UnknownOption, "unknown (?:shorthand )?flag|flag provided but not defined", "unknown flag: --subent; unknown shorthand flag"),
        new(DockerFault.MissingArgument, "requires (?:exactly |at least |at most )?[0-9]+ argument|accepts (?:no|at most [0-9]+) argument|requires no arguments|flag needs an argument", "requires exactly 1 argument; flag needs an argument"),
        new(DockerFault.BadTemplate, "template parsing error|template: :[0-9]+|can't evaluate field", "template parsing error"),
        new(DockerFault.BadFilter, "invalid filter|bad format of filter", "Invalid filter"),
        new(DockerFault.InvalidValue, "invalid argument .* for |invalid value for|invalid boolean value", "invalid argument for flag"),

        // Network programs.
        new(DockerFault.NameNotResolved, "bad address|unknown host|Name or service not known|Name does not resolve|Could not resolve host|Temporary failure in name resolution|can't resolve|NXDOMAIN|nodename nor servname|unable to resolve host address|could not translate host name|No address associated with hostname", "ping: bad address 'web'; Name or service not known; Could not resolve host") { Speaker = FaultSpeaker.Program },
        new(DockerFault.NetworkUnreachable, "network (?:is )?unreachable", "connect: Network is unreachable; sendto: Network unreachable") { Speaker = FaultSpeaker.Program },
        new(DockerFault.HostUnreachable, "No route to host|Host is unreachable|Destination Host Unreachable", "No route to host; Destination Host Unreachable") { Speaker = FaultSpeaker.Program },
        new(DockerFault.ConnectionRefused, "Connection refused|can't connect to remote host|Failed to connect to .*Couldn't connect to server", "curl: (7) Failed to connect: Connection refused") { Speaker = FaultSpeaker.Program },
        new(DockerFault.ConnectionTimedOut, "Connection timed out|Operation timed out|download timed out|Timeout was reached", "curl: (28) Connection timed out") { Speaker = FaultSpeaker.Program },
        new(DockerFault.CapabilityMissing, "Operation not permitted|permission denied \\(are you root\\?\\)", "RTNETLINK answers: Operation not permitted") { Speaker = FaultSpeaker.Program },
        new(DockerFault.PermissionDenied, "permission denied", "Permission denied") { Speaker = FaultSpeaker.Program },
    ];
}
