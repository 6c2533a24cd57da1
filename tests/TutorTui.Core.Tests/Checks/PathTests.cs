using System.Collections.Immutable;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The path of a packet that does not arrive: every hop that can be broken, and its message.</summary>
public sealed class PathTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly MachineName M2 = MachineName.Machine2;
    private static readonly DateTimeOffset LongAgo = DateTimeOffset.UnixEpoch.AddMinutes(-10);

    private const string Interfaces = "1: lo: <UP> mtu 65536\n    inet 127.0.0.1/8\n7: eth0@if8: <UP> mtu 1500\n    inet 10.5.0.2/16";
    private const string MachineInterfaces =
        "1: lo: <UP> mtu 65536\n    inet 127.0.0.1/8\n2: eth0@if9: <UP> mtu 1500\n    inet 10.213.77.11/24\n6: br-id-mine: <UP> mtu 1500\n    inet 10.5.0.1/16";

    private const string Bridged = "ip -o link show br-id-mine";
    private const string BridgeUp = "6: br-id-mine: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP";
    private const string Peers = "docker network inspect -f '{{range .Peers}}{{.IP}} {{end}}' id-net";
    private const string Name = "getent ahostsv4 tasks.web || grep -wF tasks.web /etc/hosts || nslookup tasks.web";

    private static readonly PingCondition Ping = new(new InContainer(M1, new() { Name = "box" }), new ToService("web"));
    private static readonly HttpCondition Http = new(new InContainer(M1, new() { Name = "box" }), new ToContainer(M1, "site"), "Welcome");

    private static ContainerFact In(string name, string network, string address, string? mode = null) => SampleLab.Container(name) with
    {
        Networks = mode is "none" ? [] : [new(network, $"id-{network}", address, "10.5.0.1", string.Empty)],
        NetworkMode = mode ?? network,
        CreatedAt = LongAgo,
    };

    /// <summary>box on Machine1, web's task on Machine2, both in the overlay network net.</summary>
    private static LabSnapshot Overlay(ContainerFact? box = null, ContainerFact? task = null, string node = "ready")
    {
        var web = task ?? In("web.1.x", "net", "10.5.0.9");
        var net = SampleLab.Network("net", "overlay");
        return SampleLab.Snapshot(
            SampleLab.Engine(M1) with
            {
                Networks = [net],
                Containers = [box ?? In("box", "net", "10.5.0.2")],
                Services = [new() { Id = "s", Name = "web", Image = "nginx", Replicas = 1, Networks = ["net"], VirtualAddresses = ["10.5.0.100"] }],
                Tasks = [new() { Id = "t", ServiceId = "s", NodeId = "node-Machine2", ContainerId = web.Id, State = "running", DesiredState = "running", StateSince = LongAgo }],
                Nodes = [new("node-Machine1", "Machine1", "manager", "ready", "active", ""), new("node-Machine2", "Machine2", "worker", node, "active", "")],
            },
            SampleLab.Engine(M2) with
            {
                Networks = [net],
                Containers = [web],
                Swarm = new() { LocalState = "active", NodeId = "node-Machine2", NodeAddress = "10.213.77.12" },
            });
    }

    /// <summary>box and the web server site on Machine1.</summary>
    private static LabSnapshot Bridge(string boxIn = "mine", string siteIn = "mine") => SampleLab.Snapshot(SampleLab.Engine(M1) with
    {
        Networks = [SampleLab.Network("mine"), SampleLab.Network("bridge")],
        Containers = [In("box", boxIn, "10.5.0.2"), In("site", siteIn, "10.5.0.3")],
    });

    /// <summary>The same, but the network's driver is a plugin.</summary>
    private static LabSnapshot Foreign(LabSnapshot snapshot) => snapshot with
    {
        Engines = snapshot.Engines.ToImmutableSortedDictionary(
            engine => engine.Key,
            engine => (Result<EngineState, EngineError>)(engine.Value.Value with { Networks = [SampleLab.Network("net", "overlay") with { Driver = "plugin:1" }] })),
    };

    private static LabSnapshot Answer(LabSnapshot snapshot, params (string? Container, string Line, int Exit, string Output)[] answers) => snapshot with
    {
        Probes = answers.Aggregate(snapshot.Probes, (probes, answer) => probes.Add(
            new(M1, answer.Container is null ? null : $"{answer.Container}-0123456789", answer.Line) { IsScript = answer.Line.StartsWith("getent", StringComparison.Ordinal) },
            new CommandOutput(answer.Exit, answer.Output, string.Empty))),
    };

    /// <summary>A machine with these rules, which frames within a bridge pass too.</summary>
    private static LabSnapshot Filter(LabSnapshot snapshot, MachineName machine, string rules) => snapshot with
    {
        Probes = snapshot.Probes.AddRange(
            new (string Line, int Exit, string Output)[]
            {
                ("sudo -n iptables-save", 0, rules),
                ("ip addr", 0, machine == M1 ? MachineInterfaces : string.Empty),
                ("cat /proc/sys/net/bridge/bridge-nf-call-iptables", 0, "1\n"),
                ("sudo -n nft list tables", 1, string.Empty),
                ("ip route get 10.5.0.3", 0, "10.5.0.3 dev br-id-mine src 10.5.0.1"),
                ("ip route get 10.213.77.11", 0, "10.213.77.11 dev eth0 src 10.213.77.12"),
                ("ip route get 10.213.77.12", 0, "10.213.77.12 dev eth0 src 10.213.77.11"),
            }.Select(answer => KeyValuePair.Create(
                new Probe(machine, null, answer.Line), (Result<CommandOutput, EngineError>)new CommandOutput(answer.Exit, answer.Output, string.Empty)))),
    };

    private static LabSnapshot NoPing(LabSnapshot snapshot) => Answer(
        snapshot,
        ("box", "ping -c 1 -w 2 web", 1, "1 packets transmitted, 0 received"),
        ("box", "ping -c 1 -w 2 tasks.web", 1, "1 packets transmitted, 0 received"),
        ("box", "ping -c 1 -w 2 web.1.x", 1, "1 packets transmitted, 0 received"));

    private static LabSnapshot NoPage(LabSnapshot snapshot) => Answer(
        snapshot, ("box", "wget -q -T 3 -O - http://10.5.0.3:80/", 1, "wget: can't connect to remote host (10.5.0.3): Connection refused"));

    [Fact]
    public void Trace_BrokenHop_IsNamedWithItsFact()
    {
        var addresses = Answer(NoPing(Overlay()), ("box", "ip addr", 0, Interfaces));
        var named = Answer(addresses, ("box", Name, 0, "10.5.0.9 STREAM tasks.web"));
        var routed = Answer(named, ("box", "ip route get 10.5.0.9", 0, "10.5.0.9 dev eth0 src 10.5.0.2"));
        var met = Answer(routed, (null, "ping -c 1 -w 1 10.213.77.12", 0, string.Empty));
        var foreign = Foreign(met);
        var reached = Answer(met, (null, Peers, 0, "10.213.77.11 10.213.77.12 "));
        reached = Filter(reached, M1, "*filter\n:FORWARD DROP [0:0]\nCOMMIT");
        reached = Filter(reached, M2, string.Empty);
        var near = Answer(NoPage(Bridge()), ("box", "ip addr", 0, Interfaces), ("box", "ip route get 10.5.0.3", 0, "10.5.0.3 dev eth0 src 10.5.0.2"));
        var page = Answer(near, (null, Bridged, 0, BridgeUp));
        var open = Filter(page, M1, string.Empty);
        var via = Answer(NoPage(Bridge()), ("box", "ip addr", 0, Interfaces), ("box", "ip route get 10.5.0.3", 0, "10.5.0.3 via 10.5.0.1 dev eth0 src 10.5.0.2"), ("box", "ping -c 1 -w 1 10.5.0.1", 1, string.Empty));
        const string Header = "  sl  local_address rem_address   st\n";
        var listening = ("site", "cat /proc/net/tcp /proc/net/tcp6", 0, Header + "0: 00000000:0050 0:0 0A");
        var ran = new RanCondition(new InContainer(M1, new() { Name = "box" }), [["curl"], ["wget"]], new ToContainer(M1, "site"), "Welcome");
        var pinged = new RanCondition(new InContainer(M1, new() { Name = "box" }), [["ping"]], new ToService("web"), "bytes from");
        LabSnapshot Virtual(string address, string asked) => Answer(
            Overlay() with { Commands = [SampleLab.Ran($"ping -c 1 {asked}", "1 packets transmitted, 0 received, 100% packet loss", "box", 1)] },
            ("box", "ip addr", 0, Interfaces), ("box", "getent ahostsv4 web || grep -wF web /etc/hosts || nslookup web", 0, $"{address} STREAM web"));
        var onDefault = Answer(
            NoPage(Bridge("bridge", "bridge")), ("box", "ip addr", 0, Interfaces), ("box", "getent ahostsv4 site || grep -wF site /etc/hosts || nslookup site", 1, string.Empty), ("box", "ip route get 10.5.0.3", 0, "10.5.0.3 dev eth0 src 10.5.0.2"),
            (null, "ip -o link show docker0", 0, "3: docker0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500"), listening);
        onDefault = Filter(onDefault, M1, string.Empty);

        new Messages()
            .Add("being asked", Ping, Overlay())
            .Add("no answer, the way is being walked", Ping, NoPing(Overlay()))
            .Add("no answer yet, just started", Ping, NoPing(Overlay(box: In("box", "net", "10.5.0.2") with { CreatedAt = DateTimeOffset.UnixEpoch.AddSeconds(-3) })))
            .Add("an answer", Ping, Answer(Overlay(), ("box", "ping -c 1 -w 2 web", 0, "64 bytes from 10.5.0.9")))
            .Add("network mode none", Ping, NoPing(Overlay(box: In("box", "none", string.Empty, "none"))))
            .Add("an interface without address", Ping, Answer(NoPing(Overlay()), ("box", "ip addr", 0, "1: lo: <UP> mtu 65536\n    inet 127.0.0.1/8")))
            .Add("no network in common", Ping, Answer(NoPing(Overlay(task: In("web.1.x", "other", "10.6.0.9"))), ("box", "ip addr", 0, Interfaces)))
            .Add("the name is not known", Ping, Answer(addresses, ("box", Name, 1, string.Empty)))
            .Add("no route", Ping, Answer(named, ("box", "ip route get 10.5.0.9", 2, string.Empty)))
            .Add("the gateway is silent", Http, via)
            .Add("the other machine is down", Ping, Answer(
                NoPing(Overlay(node: "down")), ("box", "ip addr", 0, Interfaces), ("box", Name, 0, "10.5.0.9"), ("box", "ip route get 10.5.0.9", 0, "10.5.0.9 dev eth0")))
            .Add("the other machine is not reached", Ping, Answer(routed, (null, "ping -c 1 -w 1 10.213.77.12", 1, string.Empty)))
            .Add("the other machine is no peer", Ping, Answer(met, (null, Peers, 0, "10.213.77.11 ")))
            .Add("a plugin's tunnel is switched off", Ping, Answer(foreign, (null, "ip -o link show type vxlan", 0, "9: wtid-net: <BROADCAST,MULTICAST> mtu 1376")))
            .Add("a plugin's tunnel nobody knows", Ping, Answer(foreign, (null, "ip -o link show type vxlan", 0, string.Empty)))
            .Add("all in order, and no answer", Ping, reached)
            .Add("the bridge is switched off", Http, Answer(near, (null, Bridged, 0, "6: br-id-mine: <BROADCAST,MULTICAST> mtu 1500 qdisc noqueue state DOWN")))
            .Add("the bridge is gone", Http, Answer(near, (null, Bridged, 1, string.Empty)))
            .Add("a packet filter", Http, Filter(page, M1, "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -j DOCKER-USER\n-A DOCKER-USER -d 10.5.0.3/32 -j DROP\nCOMMIT"))
            .Add("nobody listens", Http, Answer(open, ("site", "cat /proc/net/tcp /proc/net/tcp6", 0, Header + "0: 00000000:1538 0:0 0A")))
            .Add("listens for itself alone", Http, Answer(open, ("site", "cat /proc/net/tcp /proc/net/tcp6", 0, Header + "0: 0100007F:0050 0:0 0A")))
            .Add("containers on networks kept apart", Http, Answer(NoPage(Bridge(boxIn: "bridge")), ("box", "ip addr", 0, Interfaces)))
            .Add("a port nobody publishes", new HttpCondition(new OnMachine(new NamedMachine(M1)), new ToPublishedPort(8080), "Welcome"),
                Answer(Bridge(), (null, "curl -sS -m 3 http://localhost:8080/", 7, "curl: (7) Failed to connect")))
            .Add("a command of the learner's that failed", ran,
                NoPage(Bridge(boxIn: "bridge")) with
                {
                    Commands = [SampleLab.Ran("wget -qO- http://10.5.0.3", "wget: download timed out", "box", 1)],
                    Probes = ImmutableDictionary<Probe, Result<CommandOutput, EngineError>>.Empty
                        .Add(new(M1, "box-0123456789", "ip addr"), new CommandOutput(0, Interfaces, string.Empty)),
                })
            .Add("a command that failed, and the way is clear", ran, Answer(open, listening) with
            {
                Commands = [SampleLab.Ran("wget -qO- http://10.5.0.3", "wget: download timed out", "box", 1)],
            })
            .Add("a command that failed a second time, and the way is clear", ran, Answer(open, listening) with
            {
                Commands =
                [
                    SampleLab.Ran("wget -qO- http://10.5.0.3", "wget: download timed out", "box", 1),
                    SampleLab.Ran("wget -qO- http://10.5.0.3", "wget: download timed out", "box", 1),
                ],
            })
            .Add("a rule that cannot be judged", Http, Answer(Filter(page, M1, "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -m recent --update -j DROP\nCOMMIT"), listening))
            .Add("a rule that drops the answer", Http, Filter(page, M1, "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -s 10.5.0.3/32 -j DROP\nCOMMIT"))
            .Add("a rule that refuses", Http, Filter(page, M1, "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -p tcp -j REJECT --reject-with tcp-reset\nCOMMIT"))
            .Add("rules cut in the middle", Http, Answer(Filter(page, M1, "-A FORWARD -j DROP\nCOMMIT"), listening))
            .Add("a rule of docker_gwbridge's, which is not in the way", Http, Answer(Filter(page, M1, "*filter\n:FORWARD ACCEPT [0:0]\n-A FORWARD -i docker_gwbridge -o docker_gwbridge -j DROP\nCOMMIT"), listening))
            .Add("a command that was refused", ran, Answer(open, ("site", "cat /proc/net/tcp /proc/net/tcp6", 0, Header + "0: 00000000:1538 0:0 0A")) with
            {
                Commands = [SampleLab.Ran("wget -qO- http://10.5.0.3:80", "wget: can't connect to remote host (10.5.0.3): Connection refused", "box", 1)],
            })
            .Add("the outer packet is dropped", Ping, Filter(
                Answer(met, (null, Peers, 0, "10.213.77.11 10.213.77.12 ")), M1, "*filter\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -p udp -m udp --dport 4789 -j DROP\nCOMMIT"))
            .Add("the virtual address without IP_VS", pinged, Virtual("10.5.0.100", "web"))
            .Add("the virtual address itself without IP_VS", pinged, Virtual("10.5.0.100", "10.5.0.100"))
            .Add("a command with a name on the default bridge", ran, onDefault with
            {
                Commands = [SampleLab.Ran("wget -qO- http://site", "wget: bad address 'site'", "box", 1)],
            })
            .Match("path");
    }
}
