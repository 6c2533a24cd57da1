using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Names;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Plugins;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Checks.Swarm;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>Single properties of objects, which the messages as a whole do not show.</summary>
public sealed class ObjectEvaluatorTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly MachineName M2 = MachineName.Machine2;
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;
    private static readonly EngineState Empty = SampleLab.Engine(M1);

    private static readonly ServiceFact App = new() { Id = "s", Name = "app", Image = "nginx:latest", Replicas = 1, UpdatedAt = Now.AddSeconds(-60) };

    private static readonly TaskFact Running = new()
    {
        Id = "t",
        ServiceId = "s",
        State = "running",
        DesiredState = "running",
        NodeId = "node-Machine2",
        ContainerId = "task-0123456789",
        CreatedAt = Now.AddSeconds(-50),
        StateSince = Now.AddSeconds(-40),
    };

    [Fact]
    public void Absence_OnAMachineThatDoesNotAnswer_IsUnknown()
    {
        var silent = SampleLab.Snapshot() with
        {
            Engines = SampleLab.Snapshot().Engines.SetItem(M1, new EngineError(EngineErrorKind.Unreachable, "gone.")),
        };
        Condition[] conditions =
        [
            new NetworkCondition(M1, new() { Name = "x" }), new ContainerCondition(M1, new() { Name = "x" }), new ImageCondition(M1, "x"),
            new VolumeCondition(M1, new() { Name = "x" }), new PluginCondition(M1, "x"), new ServiceCondition(new() { Name = "x" }),
            new ScriptCondition(new OnMachine(new NamedMachine(M1)), "true", null),
        ];

        Assert.All(conditions, condition => Assert.NotEqual(Verdict.Pass, Evaluate(new AbsentCondition(condition), silent).Verdict));
    }

    [Fact]
    public void Absence_OfWhatIsThere_NamesItAndIsNotYet()
    {
        var lab = With(m => m with
        {
            Networks = [SampleLab.Network("net", "macvlan")],
            Containers = [SampleLab.Container("web")],
            Images = [new("i", ["other:1", "alpine:latest"])],
            Volumes = [new("data", "local")],
            Plugins = [new("p", "other:1", true), new("q", "plug:1", true)],
            Services = [App],
        });
        (Condition Condition, string Name)[] conditions =
        [
            (new NetworkCondition(M1, new() { Driver = "macvlan" }), "net"), (new ContainerCondition(M1, new() { Image = "nginx" }), "web"),
            (new ImageCondition(M1, "alpine"), "alpine"), (new VolumeCondition(M1, new() { Name = "data" }), "data"), (new PluginCondition(M1, "plug:1"), "plug:1"),
            (new ServiceCondition(new() { Name = "app" }), "app"),
        ];

        Assert.All(conditions, one =>
        {
            var report = Evaluate(new AbsentCondition(one.Condition), lab);
            Assert.Equal((Verdict.NotYet, Cause.StillThere), (report.Verdict, report.Cause));
            Assert.Contains(one.Name, report.Message, StringComparison.Ordinal);
            Assert.StartsWith("docker ", report.Evidence!.Command, StringComparison.Ordinal);
            Assert.Equal(Verdict.Pass, Evaluate(new AbsentCondition(one.Condition), SampleLab.Snapshot()).Verdict);
        });
    }

    [Fact]
    public void Absence_OfAServiceWhoseContainersStillEnd_IsNotYet()
    {
        var container = SampleLab.Container("app.1.x") with
        {
            Labels = ImmutableDictionary<string, string>.Empty.Add("com.docker.swarm.service.name", "app"),
        };
        var absent = new AbsentCondition(new ServiceCondition(new() { Name = "app" }));

        var stopping = Evaluate(absent, With(m => m, m => m with { Containers = [SampleLab.Container("web"), container] }));

        Assert.Equal((Verdict.NotYet, Cause.Converging, M2), (stopping.Verdict, stopping.Cause, stopping.Evidence!.Where.Machine));
        Assert.Equal(Verdict.Pass, Evaluate(absent, With(m => m, m => m with { Containers = [container with { State = "exited" }] })).Verdict);
        Assert.Equal(Verdict.Pass, Evaluate(absent, With(m => m, m => m with { Containers = [SampleLab.Container("web")] })).Verdict);
    }

    [Theory]
    [InlineData(true, true, Verdict.Pass)]
    [InlineData(true, false, Verdict.Fail)]
    [InlineData(false, true, Verdict.Fail)]
    public void Network_InternalFlag_IsComparedBothWays(bool wanted, bool observed, Verdict verdict)
    {
        var report = Evaluate(
            new NetworkCondition(M1, new() { Name = "net", IsInternal = wanted }), With(m => m with { Networks = [SampleLab.Network("net") with { IsInternal = observed }] }));

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(verdict is Verdict.Fail, report.Message.Contains("--internal", StringComparison.Ordinal));
    }

    [Fact]
    public void Network_Flags_AreWordedByWhatIsWrong()
    {
        string Message(bool wanted) => Evaluate(
            new NetworkCondition(M1, new() { Name = "net", IsAttachable = wanted }),
            With(m => m with { Networks = [SampleLab.Network("net") with { IsAttachable = !wanted }] })).Message;

        Assert.Contains("not attachable", Message(true), StringComparison.Ordinal);
        Assert.DoesNotContain("not attachable", Message(false), StringComparison.Ordinal);
    }

    [Fact]
    public void Network_Scope_IsCompared() => Assert.Equal(
        Verdict.Fail,
        Evaluate(new NetworkCondition(M1, new() { Name = "net", Scope = "swarm" }), With(m => m with { Networks = [SampleLab.Network("net")] })).Verdict);

    [Theory]
    [InlineData("net", Verdict.Pass)]
    [InlineData("id-net", Verdict.Pass)]
    [InlineData("other", Verdict.Fail)]
    public void Network_ServicesInIt_ByItsNameOrId(string attachedTo, Verdict verdict)
    {
        var wanted = new NetworkCondition(M1, new() { Name = "net", Services = ["app"] });
        var lab = With(m => m with { Networks = [SampleLab.Network("net", "overlay")], Services = [App with { Name = "first" }, App with { Networks = [attachedTo] }] });

        var report = Evaluate(wanted, lab);

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(verdict is Verdict.Fail, report.Message.Contains("app", StringComparison.Ordinal));
        Assert.Equal(Verdict.Fail, Evaluate(wanted, With(m => m with { Networks = [SampleLab.Network("net", "overlay")] })).Verdict);
    }

    /// <summary>A network that lacks a service need not be made anew; one with another driver must.</summary>
    [Fact]
    public void Network_ThatMustBeMadeAnew_IsToldApart()
    {
        string Message(NetworkSelector wanted) =>
            Evaluate(new NetworkCondition(M1, wanted), With(m => m with { Networks = [SampleLab.Network("net")] })).Message;
        var words = NetworkTexts.Current.CannotBeChanged;

        Assert.DoesNotContain(words, Message(new() { Name = "net", Services = ["app"] }), StringComparison.Ordinal);
        Assert.Contains(words, Message(new() { Name = "net", Driver = "overlay" }), StringComparison.Ordinal);
        Assert.Contains(words, Message(new() { Name = "net", Driver = "overlay", Services = ["app"] }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "--subnet")]
    [InlineData("10.7.0.0/16", "", "--gateway")]
    public void Network_WithoutAPoolOfItsOwn_SaysWhatIsMissing(string subnet, string gateway, string advice)
    {
        var wanted = new NetworkCondition(M1, new() { Name = "net", HasCustomPool = true });

        var report = Evaluate(wanted, With(m => m with { Networks = [SampleLab.Network("net", "bridge", subnet, gateway)] }));

        Assert.Equal(Verdict.Fail, report.Verdict);
        Assert.True(subnet.Length == 0 || report.Message.Contains(advice, StringComparison.Ordinal), report.Message);
        Assert.Equal(Verdict.Fail, Evaluate(wanted, With(m => m with { Networks = [SampleLab.Network("net") with { Pools = [] }] })).Verdict);
    }

    [Theory]
    [InlineData("docker network create --subnet 172.18.0.0/16 net", true)]
    [InlineData("docker network create --subnet=172.18.0.0/16 net", true)]
    [InlineData("docker network create net", false)]
    [InlineData("docker network create --subnet 172.18.0.0/16 other", false)]
    [InlineData("docker network inspect --subnet net", false)]
    [InlineData("docker volume create --subnet net", false)]
    public void Network_PoolLikeTheEngines_IsChosenWhereTheLearnerTypedIt(string line, bool isChosen)
    {
        var lab = With(m => m with { Networks = [SampleLab.Network("net", subnet: "172.18.0.0/16", gateway: "172.18.0.1")] });

        var report = Evaluate(new NetworkCondition(M1, new() { Name = "net", HasCustomPool = true }), lab with { Commands = [SampleLab.Ran(line)] });

        Assert.Equal(isChosen, report.Verdict is Verdict.Pass);
    }

    [Theory]
    [InlineData("bridge", "default", true)]
    [InlineData("bridge", "bridge", true)]
    [InlineData("host", "default", false)]
    [InlineData("default", "bridge", false)]
    public void Container_NetworkMode_DefaultIsTheBridge(string wanted, string observed, bool isSame) => Assert.Equal(
        isSame,
        Evaluate(
            new ContainerCondition(M1, new() { Name = "web", NetworkMode = wanted }),
            With(m => m with { Containers = [SampleLab.Container("web") with { NetworkMode = observed }] })).Verdict is Verdict.Pass);

    [Fact]
    public void Container_WithoutAName_IsTheOneOfTheImage()
    {
        var lab = With(m => m with { Containers = [SampleLab.Container("db", "postgres:12"), SampleLab.Container("web")] });

        Assert.Contains("web", Evaluate(new ContainerCondition(M1, new() { Image = "nginx" }), lab).Message, StringComparison.Ordinal);
        Assert.Equal(Verdict.Pass, Evaluate(new ContainerCondition(M1, new() { Publishes = null }), lab).Verdict);
        Assert.NotEqual(Verdict.Pass, Evaluate(new ContainerCondition(M1, new() { Image = "redis" }), lab).Verdict);
    }

    [Fact]
    public void Container_SeveralFaults_NamesThoseOfTheDefaultBridgeFirst()
    {
        var lab = With(m => m with
        {
            Networks = [SampleLab.Network("bridge"), SampleLab.Network("net")],
            Containers = [SampleLab.Container("web", "alpine") with { Networks = [new("bridge", "id-bridge", "172.17.0.2", string.Empty, string.Empty)] }],
        });

        var report = Evaluate(new ContainerCondition(M1, new() { Name = "web", Image = "nginx", Networks = [new() { Name = "net" }] }), lab);

        Assert.Equal(Cause.DefaultBridge, report.Cause);
    }

    [Fact]
    public void Container_InANetworkWithAnotherDriver_SaysWhichItHas()
    {
        var lab = With(m => m with
        {
            Networks = [SampleLab.Network("mine")],
            Containers = [SampleLab.Container("web") with { Networks = [new("mine", "id-mine", "10.5.0.2", string.Empty, string.Empty)] }],
        });

        string Message(NetworkSelector wanted) => Evaluate(new ContainerCondition(M1, new() { Name = "web", Networks = [wanted] }), lab).Message;

        Assert.Contains("bridge", Message(new() { Driver = "macvlan" }), StringComparison.Ordinal);
        Assert.Contains("attachable", Message(new() { IsAttachable = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", Message(new() { Name = "other" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Container_PublishedOnSeveralPorts_NamesThemApart()
    {
        var lab = With(m => m with
        {
            Containers = [SampleLab.Container("web") with { Ports = [new(80, "tcp", 81, "0.0.0.0"), new(80, "tcp", 81, "::"), new(80, "tcp", 82, "0.0.0.0"), new(80, "udp", 8080, "0.0.0.0")] }],
        });

        Assert.Contains("81, 82", Evaluate(new ContainerCondition(M1, new() { Name = "web", Publishes = new(80, 8080) }), lab).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("running", true)]
    [InlineData("paused", true)]
    [InlineData("restarting", true)]
    [InlineData("exited", false)]
    [InlineData("created", false)]
    public void Container_ToBeStopped_IsStillThereWhileItRuns(string state, bool isThere)
    {
        var absent = new AbsentCondition(new ContainerCondition(M1, new() { Name = "web", State = "running" }));

        Assert.Equal(isThere, Evaluate(absent, With(m => m with { Containers = [SampleLab.Container("web", state: state)] })).Verdict is not Verdict.Pass);
    }

    [Theory]
    [InlineData(3, Verdict.Pass)]
    [InlineData(2, Verdict.Pass)]
    [InlineData(1, Verdict.NotYet)]
    public void Service_TaskThatHasJustStarted_HasToLastForTwoSeconds(int seconds, Verdict verdict) =>
        Assert.Equal(verdict, Evaluate(Wanted(), Swarm(App with { UpdatedAt = Now.AddSeconds(-10) }, Running with { StateSince = Now.AddSeconds(-seconds) })).Verdict);

    [Theory]
    [InlineData(6, Verdict.Pass)]
    [InlineData(5, Verdict.NotYet)]
    public void Service_TaskAfterOneThatEnded_HasToLastForSixSeconds(int seconds, Verdict verdict)
    {
        var ended = Running with { Id = "e", State = "complete", DesiredState = "shutdown", CreatedAt = Now.AddSeconds(-10) };

        Assert.Equal(verdict, Evaluate(Wanted(), Swarm(App with { UpdatedAt = Now.AddSeconds(-10) }, ended, Running with { StateSince = Now.AddSeconds(-seconds) })).Verdict);
    }

    [Fact]
    public void Service_TasksFromBeforeItsLastChange_DoNotCountAsEnded()
    {
        var old = Running with { Id = "e", State = "failed", DesiredState = "shutdown", Error = "no", CreatedAt = App.UpdatedAt.AddSeconds(-1) };
        var again = Running with { StateSince = Now.AddSeconds(-3) };

        Assert.Equal(Verdict.Pass, Evaluate(Wanted(), Swarm(App, old, again)).Verdict);
        Assert.Equal(Verdict.Fail, Evaluate(Wanted(), Swarm(App, old with { CreatedAt = App.UpdatedAt }, again)).Verdict);
    }

    [Fact]
    public void Service_Global_WantsATaskOnEachReadyNode()
    {
        NodeFact Node(string name, string state) => new(name, name, "worker", state, "active", "10.0.0.1");
        var lab = Swarm(App with { Replicas = null }, Running);

        LabSnapshot Has(params NodeFact[] nodes) => lab with { Engines = lab.Engines.SetItem(M1, lab.States.First() with { Nodes = [.. nodes] }) };

        Assert.Equal(Verdict.Pass, Evaluate(Wanted(), Has(Node("a", "ready"), Node("b", "down"))).Verdict);
        Assert.NotEqual(Verdict.Pass, Evaluate(Wanted(), Has(Node("a", "ready"), Node("b", "ready"))).Verdict);
    }

    [Theory]
    [InlineData(80, 8080, Verdict.Pass)]
    [InlineData(80, 8081, Verdict.Fail)]
    [InlineData(81, 8080, Verdict.Fail)]
    public void Service_PublishedPort_NeedsBothPorts(int container, int host, Verdict verdict)
    {
        var wanted = Wanted(new() { Name = "app", Publishes = new(80, 8080) });

        var report = Evaluate(wanted, Swarm(App with { Ports = [new(container, "tcp", host, string.Empty)] }, Running));

        Assert.Equal(verdict, report.Verdict);
        Assert.Equal(verdict is Verdict.Fail, report.Message.Contains("--publish-add 8080:80", StringComparison.Ordinal));
        Assert.True(verdict is Verdict.Pass || report.Evidence!.Wanted.Contains("8080", StringComparison.Ordinal));
    }

    [Fact]
    public void Service_AnotherImage_SaysWhichIsWanted()
    {
        var report = Evaluate(Wanted(new() { Name = "app", Image = "alpine" }), Swarm(App, Running));

        Assert.Contains("alpine", report.Evidence?.Wanted, StringComparison.Ordinal);
        Assert.Contains("nginx:latest", report.Evidence?.Observed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("task-of", true)]
    [InlineData("machine-of", false)]
    public void Place_OfAService_IsItsTaskOrItsMachine(string kind, bool isInside)
    {
        Place place = kind is "task-of" ? new InTaskOf("app") : new OnMachine(new MachineOfService("app"));
        var lab = Swarm(App, Running);

        var probe = Assert.Single(CheckEvaluator.Evaluate(Check(new ScriptCondition(place, "true", null)), lab).MissingProbes);

        Assert.Equal((M2, isInside ? "task-0123456789" : null), (probe.Machine, probe.ContainerId));
    }

    [Fact]
    public void Place_OfAServiceWithoutATask_SaysWhetherItIsThereAtAll()
    {
        CheckReport Report(LabSnapshot lab) => Evaluate(new ScriptCondition(new InTaskOf("app"), "true", null), lab);
        var there = Report(Swarm(App));
        var missing = Report(Swarm(App with { Name = "other" }));

        Assert.Equal((Verdict.NotYet, Cause.Converging, "docker service ps app"), (there.Verdict, there.Cause, there.Evidence!.Command));
        Assert.Equal((Verdict.NotYet, Cause.NotBegun, "docker service ls"), (missing.Verdict, missing.Cause, missing.Evidence!.Command));
        Assert.NotEqual(there.Message, missing.Message);
        Assert.NotEqual(there.Evidence.Observed, missing.Evidence.Observed);
    }

    [Fact]
    public void Place_InAContainerThatDoesNotRun_SaysSo()
    {
        var script = new ScriptCondition(new InContainer(M1, new() { Name = "web" }), "true", null);

        var evaluation = CheckEvaluator.Evaluate(Check(script), With(m => m with { Containers = [SampleLab.Container("web", state: "exited")] }));

        Assert.Empty(evaluation.MissingProbes);
        Assert.Equal(Cause.NotRunning, evaluation.Report.Cause);
    }

    [Fact]
    public void TasksOf_WhatIsNotKnown_IsLeftOut()
    {
        Assert.Single(Swarm(App, Running).TasksOf("app"));
        Assert.Empty(Swarm(App, Running with { ServiceId = "other" }).TasksOf("app"));
        Assert.Empty(Swarm(App, Running with { DesiredState = "shutdown" }).TasksOf("app"));
        Assert.Empty(Swarm(App, Running with { NodeId = "elsewhere" }).TasksOf("app"));
        Assert.Empty(Swarm(App, Running with { ContainerId = "elsewhere" }).TasksOf("app"));
        Assert.Empty(Swarm(App with { Name = "x" }, Running).TasksOf("app"));
        Assert.Empty((SampleLab.Snapshot() with { Engines = SampleLab.Snapshot().Engines.Clear() }).TasksOf("app"));
    }

    [Fact]
    public void TakenAt_IsTheLatestTime() =>
        Assert.Equal(Now.AddSeconds(5), With(m => m, m => m with { TakenAt = Now.AddSeconds(5) }).TakenAt);

    [Fact]
    public void Resolves_ToADestination_ComparesTheAddresses()
    {
        var box = SampleLab.Container("box") with { Networks = [new("mine", "id-mine", "10.5.0.2", string.Empty, string.Empty)] };
        var lab = With(m => m with { Containers = [box, SampleLab.Container("web") with { Networks = [new("mine", "id-mine", "10.5.0.3", string.Empty, string.Empty)] }] });
        var wanted = new ResolvesCondition(new InContainer(M1, new() { Name = "box" }), "web", new ToContainer(M1, "web"));

        CheckReport Found(string output, ResolvesCondition condition) => Evaluate(condition, lab with
        {
            Probes = lab.Probes.Add(NameLookup.Probe(new(M1, box), "web"), new CommandOutput(output.Length > 0 ? 0 : 2, output, string.Empty)),
        });

        Assert.Equal(Verdict.Pass, Found("10.9.0.1 web\n10.5.0.3 web", wanted).Verdict);
        var other = Found("10.9.0.1 web\n10.9.0.2 web", wanted);
        Assert.Equal((Verdict.Fail, Cause.WrongValue, "10.9.0.1, 10.9.0.2"), (other.Verdict, other.Cause, other.Evidence!.Observed));
        Assert.Contains("10.5.0.3", other.Evidence.Wanted, StringComparison.Ordinal);
        Assert.Contains("gone", Found("10.9.0.1 web", wanted with { To = new ToService("gone") }).Evidence?.Wanted, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolves_Unknown_SaysWhyByTheNetworks()
    {
        string Message(params string[] networks)
        {
            var box = SampleLab.Container("box") with
            {
                Networks = [.. networks.Select(network => new AttachmentFact(network, $"id-{network}", "10.5.0.2", string.Empty, string.Empty))],
            };
            var lab = With(m => m with { Containers = [box] });
            return Evaluate(new ResolvesCondition(new InContainer(M1, new() { Name = "box" }), "web", null), lab with
            {
                Probes = lab.Probes.Add(NameLookup.Probe(new(M1, box), "web"), new CommandOutput(2, string.Empty, string.Empty)),
            }).Message;
        }

        Assert.Contains(ProbeTexts.Current.NoNamesOnDefaultBridge, Message("bridge"), StringComparison.Ordinal);
        Assert.Contains(ProbeTexts.Current.NamesInSameNetwork, Message("bridge", "mine"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manager", null, null, Verdict.Fail)]
    [InlineData("worker", null, null, Verdict.Pass)]
    [InlineData(null, "down", null, Verdict.Fail)]
    [InlineData(null, "ready", null, Verdict.Pass)]
    [InlineData(null, null, "drain", Verdict.Fail)]
    public void Node_RoleStateAndAvailability_AreCompared(string? role, string? state, string? availability, Verdict verdict)
    {
        var lab = With(m => m with { Nodes = [new($"node-{M2}", "Machine2", "worker", "ready", "active", "10.0.0.1")] });

        Assert.Equal(verdict, Evaluate(new NodeCondition(M2, role, state, availability), lab).Verdict);
    }

    [Fact]
    public void Swarm_ManagerDoesNotAnswer_IsUnknownAndNotMissing()
    {
        var worker = SampleLab.Snapshot();
        var silent = worker with { Engines = worker.Engines.SetItem(M1, new EngineError(EngineErrorKind.Unreachable, "gone.")) };

        var report = Evaluate(Wanted(), silent);

        Assert.Equal(Verdict.Unknown, report.Verdict);
        Assert.Contains("Machine1", report.Message, StringComparison.Ordinal);
    }

    private static ServiceCondition Wanted(ServiceSelector? wanted = null) => new(wanted ?? new() { Name = "app" });

    private static LabSnapshot Swarm(ServiceFact service, params ImmutableArray<TaskFact> tasks) =>
        With(m => m with { Services = [service], Tasks = tasks }, m => m with { Containers = [SampleLab.Container("task")] });

    private static LabSnapshot With(Func<EngineState, EngineState> first, Func<EngineState, EngineState>? second = null) =>
        SampleLab.Snapshot(first(Empty), second?.Invoke(SampleLab.Engine(M2)));

    private static Check Check(Condition condition) => new() { Id = CheckId.Parse("x"), Sentence = "x", Condition = condition };

    private static CheckReport Evaluate(Condition condition, LabSnapshot snapshot) => CheckEvaluator.Evaluate(Check(condition), snapshot).Report;
}
