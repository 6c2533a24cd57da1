using System.Collections.Immutable;
using TutorTui.Core.Checks.Answers;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Interfaces;
using TutorTui.Core.Checks.Lans;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Plugins;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>
/// Every message of every kind of check; <c>UPDATE_SNAPSHOTS=1</c> rewrites the files, which should be reviewed from a learner's
/// view.
/// </summary>
public sealed class MessageTests
{
    private const string Plugin = "store/weaveworks/net-plugin:2.5.2";
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly MachineName M2 = MachineName.Machine2;
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;
    private static readonly EngineState Empty = SampleLab.Engine(M1);
    private static readonly LabSnapshot Nothing = SampleLab.Snapshot();

    private static readonly LabSnapshot Silent = Nothing with
    {
        Engines = Nothing.Engines.SetItem(M1, new EngineError(EngineErrorKind.Unreachable, "the connection was lost.")),
    };

    private static LabSnapshot With(Func<EngineState, EngineState> first, Func<EngineState, EngineState>? second = null) =>
        SampleLab.Snapshot(first(Empty), second?.Invoke(SampleLab.Engine(M2)));

    private static LabSnapshot Typed(string line, string output = "", string? container = null, int? exit = 0) =>
        Nothing with { Commands = [SampleLab.Ran(line, output, container, exit)] };

    [Fact]
    public void Plugin_Messages()
    {
        var wanted = new PluginCondition(M1, Plugin);
        PluginFact Installed(string name, bool enabled) => new("p1", name, enabled);
        var disabled = With(m => m with { Plugins = [Installed(Plugin, false)] });
        new Messages()
            .Add("not installed", wanted, Nothing)
            .Add("installed and enabled", wanted, With(m => m with { Plugins = [Installed(Plugin, true)] }))
            .Add("disabled, a single look", wanted, disabled)
            .Add("disabled for two seconds", wanted, disabled with { FirstSeen = Seen(-2) })
            .Add("disabled for nine seconds", wanted, disabled with { FirstSeen = Seen(-9) })
            .Add("another tag", wanted, With(m => m with { Plugins = [Installed("store/weaveworks/net-plugin:2.5.1", true)] }))
            .Add("the machine does not answer", wanted, Silent)
            .Match("plugin");

        FirstSeen Seen(int seconds) => FirstSeen.None.With([.. disabled.States.Select(state => state with { TakenAt = Now.AddSeconds(seconds) })]);
    }

    [Fact]
    public void Swarm_Messages()
    {
        var wanted = new SwarmCondition([M1, M2]);
        NodeFact Node(MachineName machine, string role, string state = "ready", string availability = "active") =>
            new($"node-{machine}", machine.ToString(), role, state, availability, "10.0.0.1");
        var joined = With(m => m with { Nodes = [Node(M1, "manager"), Node(M2, "worker", availability: "drain")] });
        new Messages()
            .Add("no swarm", wanted, With(m => m with { Swarm = SwarmFact.Inactive }, m => m with { Swarm = SwarmFact.Inactive }))
            .Add("made on the other machine", wanted, With(
                m => m with { Swarm = SwarmFact.Inactive }, m => m with { Swarm = m.Swarm with { IsManager = true } }))
            .Add("both joined", wanted, joined)
            .Add("the second in a swarm of its own", wanted, With(m => m with { Nodes = [Node(M1, "manager")] }))
            .Add("a node as wanted", new NodeCondition(M1, "manager", "ready", null), joined)
            .Add("a node that is drained", new NodeCondition(M2, "worker", null, "active"), joined)
            .Add("no node of the swarm", new NodeCondition(M2, "worker", null, null), With(m => m with { Nodes = [Node(M1, "manager")] }))
            .Add("no manager", new NodeCondition(M2, "worker", null, null), With(m => m with { Swarm = SwarmFact.Inactive }))
            .Match("swarm");
    }

    [Fact]
    public void Network_Messages()
    {
        var wanted = new NetworkCondition(M1, new() { Name = "weavenet1", Driver = Plugin, Subnet = "10.1.1.0/24", Gateway = "10.1.1.1" });
        var own = new NetworkCondition(M1, new() { Driver = "bridge", IsUserDefined = true, HasCustomPool = true });
        var macvlan = new NetworkCondition(M1, new()
        {
            Name = "lan",
            Driver = "macvlan",
            IsAttachable = true,
            IsInternal = false,
            Options = ImmutableSortedDictionary<string, string>.Empty.Add("parent", "eth0"),
        });
        LabSnapshot Has(params NetworkFact[] networks) => With(m => m with { Networks = [.. networks] });
        new Messages()
            .Add("nothing yet", wanted, Nothing)
            .Add("as wanted", wanted, Has(SampleLab.Network("weavenet1", Plugin, "10.1.1.0/24", "10.1.1.1")))
            .Add("another subnet", wanted, Has(SampleLab.Network("weavenet1", Plugin, "10.2.1.0/24", "10.2.1.1")))
            .Add("another driver", wanted, Has(SampleLab.Network("weavenet1", "bridge", "10.1.1.0/24", "10.1.1.1")))
            .Add("on the other machine", wanted, With(m => m, m => m with { Networks = [SampleLab.Network("weavenet1", Plugin, "10.1.1.0/24", "10.1.1.1")] }))
            .Add("on the other machine, with another driver", wanted, With(m => m, m => m with { Networks = [SampleLab.Network("weavenet1")] }))
            .Add("a slip in the name", wanted, Has(SampleLab.Network("waevenet1", Plugin)))
            .Add("capital letters", wanted, Has(SampleLab.Network("WeaveNet1", Plugin)))
            .Add("a name that is meant as it is", wanted, Has(SampleLab.Network("weavenet2", Plugin)) with { MeantNames = ["weavenet1", "weavenet2"] })
            .Add("typed inside a container", wanted, Typed("docker network create weavenet1", "sh: docker: not found", "web", null))
            .Add("one's own, as wanted", own, Has(SampleLab.Network("mine")))
            .Add("one's own, without a subnet", own, Has(SampleLab.Network("mine", subnet: "172.18.0.0/16", gateway: "172.18.0.1")))
            .Add("one's own, nothing yet", own, Has(SampleLab.Network("bridge")))
            .Add("options and flags", macvlan, Has(SampleLab.Network("lan", "macvlan")))
            .Add("absent, and gone", new AbsentCondition(wanted), Nothing)
            .Add("absent, but still there", new AbsentCondition(new NetworkCondition(M1, new() { Name = "weavenet1" })), Has(SampleLab.Network("weavenet1")))
            .Add("the machine does not answer", wanted, Silent)
            .Match("network");
    }

    [Fact]
    public void Container_Messages()
    {
        var wanted = new ContainerCondition(M1, new()
        {
            Name = "webserver1",
            Image = "nginx",
            Networks = [new() { IsUserDefined = true }],
            Publishes = new(80, 8080),
        });
        var ended = new ContainerCondition(M1, new() { Name = "webserver1", Image = "nginx", State = "exited" });
        var stopped = new ContainerCondition(M1, new() { Name = "webserver1", State = "running" });
        var bridge = SampleLab.Network("bridge");
        var mine = SampleLab.Network("mine");
        ContainerFact Web(string network = "mine", string state = "running", params PortFact[] ports) => SampleLab.Container("webserver1", state: state) with
        {
            Networks = [new(network, $"id-{network}", "10.5.0.2", "10.5.0.1", "02:42:0a:05:00:02")],
            Ports = [.. ports],
        };
        LabSnapshot Has(params ContainerFact[] containers) => With(m => m with { Networks = [bridge, mine], Containers = [.. containers] });
        var published = new PortFact(80, "tcp", 8080, "0.0.0.0");
        new Messages()
            .Add("nothing yet", wanted, Nothing)
            .Add("as wanted", wanted, Has(Web(ports: published)))
            .Add("on the default bridge", wanted, Has(Web("bridge", ports: published)))
            .Add("not published", wanted, Has(Web()))
            .Add("published on another port", wanted, Has(Web(ports: new PortFact(80, "tcp", 80, "0.0.0.0"))))
            .Add("ports the wrong way round", wanted, Has(Web(ports: new PortFact(8080, "tcp", 80, "0.0.0.0"))))
            .Add("another image, two faults", wanted, Has(Web() with { Image = "alpine" }))
            .Add("exited", wanted, Has(Web(state: "exited") with { ExitCode = 1 }))
            .Add("created", wanted, Has(Web(state: "created")))
            .Add("restarting", wanted, Has(Web(state: "restarting")))
            .Add("paused", wanted, Has(Web(state: "paused")))
            .Add("dead", wanted, Has(Web(state: "dead")))
            .Add("a slip in the name", wanted, Has(Web() with { Name = "webserver" }))
            .Add("on the other machine", wanted, With(m => m, m => m with { Networks = [mine], Containers = [Web(ports: published)] }))
            .Add("a service of that name", wanted, With(m => m with { Services = [new() { Id = "s", Name = "webserver1", Image = "nginx", Replicas = 1 }] }))
            .Add("typed inside a container", wanted, Typed("docker run -d --name webserver1 nginx", "sh: docker: not found", "box", null))
            .Add("host mode wanted", new ContainerCondition(M1, new() { Name = "webserver1", NetworkMode = "host" }), Has(Web()))
            .Add("absent, but still there", new AbsentCondition(new ContainerCondition(M1, new() { Name = "webserver1" })), Has(Web()))
            .Add("to have ended, and has", ended, Has(Web(state: "exited") with { ExitCode = 1 }))
            .Add("to have ended, just started", ended, Has(Web() with { CreatedAt = Now.AddSeconds(-2) }))
            .Add("to have ended, runs for long", ended, Has(Web() with { CreatedAt = Now.AddSeconds(-60) }))
            .Add("to have ended, another image", ended, Has(Web(state: "exited") with { Image = "alpine" }))
            .Add("to be stopped, still runs", new AbsentCondition(stopped), Has(Web()))
            .Add("to be stopped, is paused", new AbsentCondition(stopped), Has(Web(state: "paused")))
            .Add("to be stopped, has ended", new AbsentCondition(stopped), Has(Web(state: "exited")))
            .Match("container");
    }

    [Fact]
    public void Image_Messages()
    {
        var wanted = new ImageCondition(M1, "alpine:latest");
        var there = With(m => m with { Images = [new("sha256:1", ["alpine:latest"])] });
        new Messages()
            .Add("nothing yet", wanted, Nothing)
            .Add("there", wanted, there)
            .Add("absent, but still there", new AbsentCondition(wanted), there)
            .Add("absent, and gone", new AbsentCondition(wanted), Nothing)
            .Add("the machine does not answer", wanted, Silent)
            .Match("image");
    }

    [Fact]
    public void Lan_Messages()
    {
        var wanted = new LanCondition(M1, "macvlan-net1");
        LabSnapshot Has(NetworkFact network, string routes = "default via 10.0.7.1 dev eth0 \n10.0.7.0/24 dev eth0 proto kernel scope link src 10.0.7.11 \n172.17.0.0/16 dev docker0 scope link")
        {
            var lab = With(m => m with { Networks = [network] });
            return lab with { Probes = lab.Probes.Add(new(M1, null, "ip -4 route"), new CommandOutput(0, routes, string.Empty)) };
        }

        NetworkFact Macvlan(string? parent, string subnet, string gateway) => SampleLab.Network("macvlan-net1", "macvlan", subnet, gateway) with
        {
            Options = parent is null ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add("parent", parent),
        };
        new Messages()
            .Add("nothing yet", wanted, Nothing)
            .Add("as wanted", wanted, Has(Macvlan("eth0", "10.0.7.0/24", "10.0.7.1")))
            .Add("being looked at", wanted, With(m => m with { Networks = [Macvlan("eth0", "10.0.7.0/24", "10.0.7.1")] }))
            .Add("the book's addresses and card", wanted, Has(Macvlan("enp1s0", "192.168.122.0/24", "192.168.122.1")))
            .Add("no parent, no gateway", wanted, Has(Macvlan(null, "10.0.7.0/24", string.Empty)))
            .Add("another gateway", wanted, Has(Macvlan("eth0", "10.0.7.0/24", "10.0.7.9")))
            .Add("a bridge", wanted, Has(SampleLab.Network("macvlan-net1", "bridge")))
            .Add("no default route", wanted, Has(Macvlan("eth0", "10.0.7.0/24", "10.0.7.1"), "10.0.7.0/24 dev eth0 scope link"))
            .Match("lan");
    }

    [Fact]
    public void Service_Messages()
    {
        var wanted = new ServiceCondition(new()
        {
            Name = "web",
            Image = "alpine",
            Replicas = 2,
            Networks = [new() { Name = "net" }],
            EndpointMode = "vip",
            Publishes = new(80, 8080),
        });
        var net = SampleLab.Network("net", "overlay");
        var service = new ServiceFact
        {
            Id = "s",
            Name = "web",
            Image = "alpine:latest",
            Replicas = 2,
            Networks = ["net"],
            UpdatedAt = Now.AddSeconds(-6),
            Ports = [new(80, "tcp", 8080, string.Empty)],
        };
        TaskFact Task(string state, string error = "") =>
            new() { Id = state, ServiceId = "s", State = state, DesiredState = "running", Error = error, CreatedAt = Now };
        LabSnapshot Has(ServiceFact found, params TaskFact[] tasks) =>
            With(m => m with { Networks = [net, SampleLab.Network("other", "overlay")], Services = [found], Tasks = [.. tasks] });
        var one = wanted with { Service = wanted.Service with { Replicas = 1 } };
        var late = service with { UpdatedAt = Now.AddSeconds(-40) };
        new Messages()
            .Add("nothing yet", wanted, Nothing)
            .Add("as wanted", wanted, Has(service, Task("running"), Task("running")))
            .Add("converging", wanted, Has(service, Task("running"), Task("starting")))
            .Add("fetching its image", wanted, Has(late, Task("running"), Task("preparing")))
            .Add("overdue", wanted, Has(late, Task("running"), Task("pending")))
            .Add("its tasks fail", wanted, Has(service, Task("rejected", "No such image: alpin:latest")))
            .Add("runs for a second", one, Has(service with { Replicas = 1 }, Task("running") with { StateSince = Now.AddSeconds(-1) }))
            .Add("its tasks end at once", one, Has(service with { Replicas = 1 }, Task("complete"), Task("complete"), Task("running") with { StateSince = Now.AddSeconds(-1) }))
            .Add("one has ended, the next runs for a second", one, Has(service with { Replicas = 1 }, Task("complete"), Task("running") with { StateSince = Now.AddSeconds(-1) }))
            .Add("one has ended, the next stays", one, Has(service with { Replicas = 1 }, Task("complete"), Task("running") with { StateSince = Now.AddSeconds(-6) }))
            .Add("other replicas and network", wanted, Has(service with { Replicas = 1, Networks = ["other"] }))
            .Add("no network, dnsrr, no port", wanted, Has(service with { Networks = [], EndpointMode = "dnsrr", Ports = [] }))
            .Add("no task wanted", new ServiceCondition(new() { Name = "web" }), Has(service with { Replicas = 0 }))
            .Add("a plain container", wanted, With(m => m with { Containers = [SampleLab.Container("web")] }))
            .Add("a slip in the name", wanted, Has(service with { Name = "wbe" }))
            .Add("no swarm", wanted, With(m => m with { Swarm = SwarmFact.Inactive }))
            .Add("absent, but still there", new AbsentCondition(wanted), Has(service))
            .Add("absent, its container still stopping", new AbsentCondition(wanted), With(m => m with
            {
                Containers = [SampleLab.Container("web.1.x") with { Labels = ImmutableDictionary<string, string>.Empty.Add("com.docker.swarm.service.name", "web") }],
            }))
            .Match("service");
    }

    [Fact]
    public void Command_Messages()
    {
        var list = new RanCondition(new OnMachine(new NamedMachine(M1)), [["docker", "network", "ls"]], null, "weavenet1");
        var ping = new RanCondition(new InContainer(M1, new() { Name = "box" }), [["ping"]], new ToAddress("8.8.8.8"), null);
        var details = new RanCondition(new OnMachine(new NamedMachine(M1)), [["docker", "inspect"]], new ToContainer(M1, "webserver1"), null);
        var neighbour = new RanCondition(new InContainer(M1, new() { Name = "box" }), [["ping"]], new ToContainer(M1, "webserver1"), "bytes from");
        var web = With(m => m with { Containers = [SampleLab.Container("webserver1"), SampleLab.Container("box")] });
        const string Book = "NETWORK ID   NAME        DRIVER   SCOPE\n<id>         bridge      bridge   local\n<id>         weavenet1   weave    swarm";
        new Messages()
            .Add("not run yet", list, Nothing, Book)
            .Add("run, as in the book", list, Typed("docker network ls", "NETWORK ID NAME DRIVER SCOPE\n0123456789ab bridge bridge local\nba9876543210 weavenet1 weave swarm"), Book)
            .Add("run, with something else", list, Typed("docker network ls", "NETWORK ID NAME DRIVER SCOPE\n0123456789ab bridge bridge local\nba9876543210 mine bridge local"), Book)
            .Add("run on the other machine", list, Nothing with { Commands = [SampleLab.Ran("docker network ls") with { Machine = M2 }] })
            .Add("run inside a container", list, Typed("docker network ls", container: "box"))
            .Add("ping of something else", ping, Typed("ping -c 1 9.9.9.9", container: "box"))
            .Add("ping that failed", ping, Typed("ping -c 1 8.8.8.8", "1 packets transmitted, 0 received, 100% packet loss", "box", 1))
            .Add("ping on the machine instead", ping, Typed("ping 8.8.8.8"))
            .Add("ping in a container that only the shell knows", neighbour, web with { Commands = [SampleLab.Ran("docker exec $C ping webserver1")] })
            .Add("details, none seen yet", details, web)
            .Add("details, of what docker ps lists", details, web with { Commands = [SampleLab.Ran("docker inspect $(docker ps -qf name=webserver1)")] })
            .Add("details of another container", details, web with { Commands = [SampleLab.Ran("docker inspect box")] })
            .Add("details, by the container's id", details, web with { Commands = [SampleLab.Ran($"docker inspect {SampleLab.Container("webserver1").Id}")] })
            .Add("ping of another address", neighbour, web with { Commands = [SampleLab.Ran("ping 10.5.0.9", container: "box")] })
            .Add("a shell, none yet", new ShellCondition(new InContainer(M1, new() { Name = "box" })), Nothing)
            .Add("a shell in another container", new ShellCondition(new InContainer(M1, new() { Name = "box" })),
                Nothing with { Commands = [SampleLab.Ran("docker exec -it web sh") with { HasOpenedShell = true }] })
            .Match("command");
    }

    [Fact]
    public void Answer_Messages()
    {
        var question = new AnswerCondition("Which address has webserver1?", new AddressOf(new InContainer(M1, new() { Name = "webserver1" })));
        var subnet = new AnswerCondition("Which subnet has mine?", new SubnetOf(M1, new() { Name = "mine" }));
        var web = SampleLab.Container("webserver1") with { Networks = [new("mine", "id-mine", "10.5.0.2", "10.5.0.1", string.Empty)] };
        var lab = With(m => m with { Networks = [SampleLab.Network("mine")], Containers = [web] });
        LabSnapshot Answered(string text) => lab with { Answers = ImmutableDictionary<CheckId, string>.Empty.Add(CheckId.Parse("step/check"), text) };
        new Messages()
            .Add("not there yet", question, Nothing)
            .Add("no answer yet", question, lab)
            .Add("right", question, Answered(" 10.5.0.2 "))
            .Add("right, as it stands in JSON", question, Answered("\"10.5.0.2\","))
            .Add("right, with the size of its network", question, Answered("10.5.0.2/16"))
            .Add("another address", question, Answered("10.5.0.1"))
            .Add("no address", question, Answered("webserver1"))
            .Add("a number, no address", question, Answered("1"))
            .Add("a subnet, right", subnet, Answered("10.5.0.0/16"))
            .Add("a subnet, wrong", subnet, Answered("10.5.0.0"))
            .Match("answer");
    }

    [Fact]
    public void Probe_Messages()
    {
        var box = SampleLab.Container("box") with { Networks = [new("mine", "id-mine", "10.5.0.2", "10.5.0.1", string.Empty)] };
        var lab = With(m => m with { Networks = [SampleLab.Network("mine")], Containers = [box] });
        var inBox = new InContainer(M1, new() { Name = "box" });
        var port = new InterfaceCondition(inBox, "eth", "10.5.0.0/16", 1500, "02:42:");
        const string Listing = "1: lo: <LOOPBACK,UP> mtu 65536\n    inet 127.0.0.1/8 scope host lo\n7: eth0@if8: <BROADCAST,UP> mtu 1450\n    link/ether 02:42:0a:05:00:02\n    inet 10.5.0.2/16 scope global eth0";
        LabSnapshot Answers(string line, int exit, string output, bool isScript = false, string error = "") => lab with
        {
            Probes = lab.Probes.Add(new(M1, box.Id, line) { IsScript = isScript }, new CommandOutput(exit, output, error)),
        };
        const string NameScript = "getent ahostsv4 web || grep -wF web /etc/hosts || nslookup web";
        var resolves = new ResolvesCondition(inBox, "web", null);
        var script = new ScriptCondition(inBox, "grep -q search /etc/resolv.conf", null);
        new Messages()
            .Add("interface, nothing there yet", port, Nothing)
            .Add("interface, being looked at", port, lab)
            .Add("interface, with another MTU", port, Answers("ip addr", 0, Listing))
            .Add("interface, none of that name", port with { NamePrefix = "ethwe" }, Answers("ip addr", 0, Listing))
            .Add("interface, as wanted", port with { Mtu = 1450 }, Answers("ip addr", 0, Listing))
            .Add("name, known (getent)", resolves, Answers(NameScript, 0, "10.5.0.3 STREAM web\n10.5.0.3 DGRAM", true))
            .Add("name, known (nslookup)", resolves, Answers(NameScript, 0, "Server:\t127.0.0.11\nAddress:\t127.0.0.11:53\n\nName:\tweb\nAddress: 10.5.0.3\n", true))
            .Add("name, known (a link's line in hosts)", resolves, Answers(NameScript, 0, "10.5.0.3\tweb 0123456789ab\n", true, "sh: getent: not found"))
            .Add("name, unknown", resolves, Answers(NameScript, 1, string.Empty, true))
            .Add("script, true", script, Answers(script.Script, 0, string.Empty, true))
            .Add("script, not true", script, Answers(script.Script, 1, "nothing found", true))
            .Match("probe");
    }

    [Fact]
    public void Composed_Messages()
    {
        var first = new NetworkCondition(M1, new() { Name = "a" });
        var second = new NetworkCondition(M1, new() { Name = "b" });
        var only = With(m => m with { Networks = [SampleLab.Network("a")] });
        new Messages()
            .Add("all, one is missing", new AllCondition([first, second]), only)
            .Add("any, one is there", new AnyCondition([second, first]), only)
            .Add("any, none is there", new AnyCondition([second, first]), Nothing)
            .Match("composed");
    }
}
