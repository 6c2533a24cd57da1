using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Composite;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Reachability;
using TutorTui.Core.Checks.Scripts;
using TutorTui.Core.Checks.Services;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

public sealed class CheckEvaluatorTests
{
    private static readonly NetworkSelector OwnBridge = new() { Driver = "bridge", IsUserDefined = true, HasCustomPool = true };

    private static CheckReport Evaluate(Condition condition, LabSnapshot snapshot, StepId? after = null) =>
        CheckEvaluator.Evaluate(
            new() { Id = CheckId.Parse("x"), Sentence = "x", Condition = condition, After = after }, snapshot).Report;

    private static LabSnapshot WithNetworks(params NetworkFact[] networks) =>
        SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with { Networks = [.. networks] });

    [Fact]
    public void Network_OfTheLearnersChoice_Passes()
    {
        var report = Evaluate(new NetworkCondition(MachineName.Machine1, OwnBridge), WithNetworks(SampleLab.Network("whatever")));

        Assert.Equal(Verdict.Pass, report.Verdict);
    }

    [Fact]
    public void Network_WithTheEnginesOwnPool_FailsAndSaysHowToChoose()
    {
        var snapshot = WithNetworks(SampleLab.Network("n", subnet: "172.18.0.0/16", gateway: "172.18.0.1"));

        var report = Evaluate(new NetworkCondition(MachineName.Machine1, OwnBridge), snapshot);

        Assert.Equal(Verdict.Fail, report.Verdict);
        Assert.Contains("--subnet", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Network_WithAChosenPoolThatLooksLikeTheEngines_Passes()
    {
        var snapshot = WithNetworks(SampleLab.Network("n", subnet: "172.18.0.0/16", gateway: "172.18.0.1")) with
        {
            Commands = [SampleLab.Ran("docker network create --subnet 172.18.0.0/16 --gateway 172.18.0.1 n")],
        };

        Assert.Equal(Verdict.Pass, Evaluate(new NetworkCondition(MachineName.Machine1, OwnBridge), snapshot).Verdict);
    }

    [Fact]
    public void Network_OnTheOtherMachine_IsNamedAsSuch()
    {
        var snapshot = SampleLab.Snapshot(second: SampleLab.Engine(MachineName.Machine2) with { Networks = [SampleLab.Network("n")] });

        var report = Evaluate(new NetworkCondition(MachineName.Machine1, new() { Name = "n" }), snapshot);

        Assert.Equal(Verdict.Fail, report.Verdict);
        Assert.Contains("Machine2", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Container_NotPublished_SaysWhichPortIsWanted()
    {
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with { Containers = [SampleLab.Container("web")] });
        var wanted = new ContainerSelector { Name = "web", Image = "nginx", Publishes = new(80, 8080) };

        var report = Evaluate(new ContainerCondition(MachineName.Machine1, wanted), snapshot);

        Assert.Equal(Verdict.Fail, report.Verdict);
        Assert.Contains("-p 8080:80", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Container_Exited_FailsWithItsStatus()
    {
        var stopped = SampleLab.Container("web", state: "exited") with { ExitCode = 3 };
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with { Containers = [stopped] });

        var report = Evaluate(new ContainerCondition(MachineName.Machine1, new() { Name = "web" }), snapshot);

        Assert.Equal(Verdict.Fail, report.Verdict);
        Assert.Contains("status 3", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Service_StillStarting_IsNotYet()
    {
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with
        {
            Services = [new() { Id = "s", Name = "app", Image = "alpine:latest", Replicas = 2, UpdatedAt = DateTimeOffset.UnixEpoch.AddSeconds(-6) }],
            Tasks = [new() { Id = "t", ServiceId = "s", State = "running", DesiredState = "running" }],
        });

        var report = Evaluate(new ServiceCondition(new() { Name = "app" }), snapshot);

        Assert.Equal(Verdict.NotYet, report.Verdict);
        Assert.Equal("1 of 2 running", report.Evidence!.Observed);
        Assert.Equal("1/2 tasks running, 6 s of 30 s", report.Convergence?.ToString());
    }

    [Fact]
    public void Ran_OnThatMachineWithTheOutput_Passes()
    {
        var condition = new RanCondition(
            new OnMachine(new NamedMachine(MachineName.Machine1)), [["docker", "network", "ls"]], null, "weavenet1");
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran("sudo docker network ls -f scope=swarm", "id weavenet1 x")] };

        Assert.Equal(Verdict.Pass, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("docker exec mon curl -s localhost:8080")]
    [InlineData("docker exec $(docker ps -qf name=mon) curl -s localhost:8080")]
    [InlineData("sudo docker exec -it `docker ps -lq` sh -c 'curl -s localhost:8080 | grep nginx'")]
    public void Ran_InsideAContainerByExec_CountsAsInside(string command)
    {
        var place = new InContainer(MachineName.Machine1, new() { Image = "alpine", NetworkMode = "host" });
        var condition = new RanCondition(place, [["curl"], ["wget"]], new ToPublishedPort(8080), "Welcome to nginx");
        var monitor = SampleLab.Container("mon", "alpine:latest") with { NetworkMode = "host" };
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with { Containers = [monitor] }) with
        {
            Commands = [SampleLab.Ran(command, "<h1>Welcome to nginx!</h1>")],
        };

        Assert.Equal(Verdict.Pass, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("docker ps")]
    [InlineData("watch -n1 docker ps")]
    [InlineData("watch -n 1 -d 'docker ps'")]
    [InlineData("sudo -u root watch docker ps")]
    [InlineData("env LANG=C nice -n 5 timeout -k 1 5 docker ps")]
    [InlineData("if true; then docker ps; fi")]
    [InlineData("for i in 1 2; do docker ps; done")]
    [InlineData("while ! docker ps | grep web; do sleep 1; done")]
    [InlineData("{ docker ps; } | less")]
    [InlineData("bash -lc 'docker ps'")]
    [InlineData("eval docker ps")]
    [InlineData("seq 60; clear; docker ps")]
    [InlineData("echo web | xargs -n 1 docker ps")]
    public void Ran_BehindWordsThatRunIt_Passes(string command)
    {
        var condition = new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [["docker", "ps"]], null, "web");
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran(command, "abc web")] };

        Assert.Equal(Verdict.Pass, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("echo docker ps")]
    [InlineData("# docker ps")]
    [InlineData("echo 'docker ps; web'")]
    [InlineData("man docker ps")]
    public void Ran_OnlyNamed_IsNotYet(string command)
    {
        var condition = new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [["docker", "ps"]], null, "web");
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran(command, "docker ps web")] };

        Assert.Equal(Verdict.NotYet, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("ping db", "64 bytes from db", "bytes from", Verdict.Pass)]
    [InlineData("ping db", "PING db", "bytes from", Verdict.NotYet)]
    [InlineData("ping db", "64 bytes from db", null, Verdict.NotYet)]
    public void Ran_RunsOn_PassesOnceItHasShownIt(string command, string output, string? wanted, Verdict expected)
    {
        var condition = new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [["ping"]], null, wanted);
        var snapshot = SampleLab.Snapshot() with { Running = [SampleLab.Ran(command, output, exit: null) with { IsRunning = true }] };

        Assert.Equal(expected, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("ping -c 2 $(docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' web)", Verdict.Pass)]
    [InlineData("ip=$(docker inspect web | grep -m1 '\"IPAddress\"' | cut -d'\"' -f4); ping -c 2 $ip", Verdict.Pass)]
    [InlineData("for c in other web; do ping -c 1 $(docker inspect --format={{.NetworkSettings.IPAddress}} $c); done", Verdict.Pass)]
    [InlineData("ping -c 2 $(docker inspect -f '{{.NetworkSettings.IPAddress}}' other)", Verdict.NotYet)]
    public void Ran_AddressAskedOfDocker_IsTheContainers(string command, Verdict expected)
    {
        var condition = new RanCondition(
            new OnMachine(new NamedMachine(MachineName.Machine1)), [["ping"]], new ToContainer(MachineName.Machine1, "web", 80), "bytes from");
        var engine = SampleLab.Engine(MachineName.Machine1) with { Containers = [SampleLab.Container("web"), SampleLab.Container("other")] };
        var snapshot = SampleLab.Snapshot(engine) with { Commands = [SampleLab.Ran(command, "64 bytes from 172.17.0.2")] };

        Assert.Equal(expected, Evaluate(condition, snapshot).Verdict);
    }

    [Fact]
    public void Ran_PagerWasLeftBeforeItShowedIt_IsNotYet()
    {
        var condition = new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [["docker", "inspect"]], null, "172.17.0.");
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran("docker inspect web | less", "[\n  {\n:")] };

        Assert.Equal(Verdict.NotYet, Evaluate(condition, snapshot).Verdict);
    }

    [Theory]
    [InlineData("docker", "watch docker ps", Verdict.Pass)]
    [InlineData("docker", "docker logs -f web", Verdict.Pass)]
    [InlineData("docker", "docker stats", Verdict.Pass)]
    [InlineData("curl", "curl http://10.0.0.9", Verdict.Fail)]
    [InlineData("docker", "docker build -f Dockerfile .", Verdict.Fail)]
    [InlineData("docker", "docker exec watch sleep 9", Verdict.Fail)]
    public void Ran_EndedByCtrlC_IsWellOnlyForWhatRunsOn(string program, string command, Verdict expected)
    {
        var condition = new RanCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), [[program]], null, null);
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran(command, "^C", exit: 130)] };

        Assert.Equal(expected, Evaluate(condition, snapshot).Verdict);
    }

    [Fact]
    public void Ran_Elsewhere_IsNotYetAndSaysWhere()
    {
        var condition = new RanCondition(new InTaskOf("app"), [["ifconfig"]], null, null);
        var snapshot = SampleLab.Snapshot() with { Commands = [SampleLab.Ran("ifconfig")] };

        var report = Evaluate(condition, snapshot);

        Assert.Equal(Verdict.NotYet, report.Verdict);
        Assert.Contains("on Machine1", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Absent_ServiceThatIsStartingUp_IsNotAbsent()
    {
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with
        {
            Services = [new() { Id = "s", Name = "app", Image = "alpine", Replicas = 1 }],
        });

        var report = Evaluate(new AbsentCondition(new ServiceCondition(new() { Name = "app" })), snapshot);

        Assert.Equal(Verdict.NotYet, report.Verdict);
    }

    [Fact]
    public void Absent_BeforeItWasThere_Waits()
    {
        var condition = new AbsentCondition(new NetworkCondition(MachineName.Machine1, new() { Name = "n" }));
        var created = StepId.Parse("create");

        Assert.Equal(Verdict.Waiting, Evaluate(condition, SampleLab.Snapshot(), created).Verdict);
        Assert.Equal(Verdict.Pass, Evaluate(condition, SampleLab.Snapshot() with { PassedSteps = [created] }, created).Verdict);
    }

    [Fact]
    public void Ping_AnyHonestNameAnswers_Passes()
    {
        var task = SampleLab.Container("app.1.x", "alpine") with
        {
            Labels = new Dictionary<string, string> { ["com.docker.swarm.service.name"] = "app" }.ToImmutableDictionary(),
        };
        var snapshot = SampleLab.Snapshot(SampleLab.Engine(MachineName.Machine1) with
        {
            Containers = [task],
            Services = [new() { Id = "s", Name = "app", Image = "alpine", Replicas = 1 }],
            Tasks = [new() { Id = "t", ServiceId = "s", NodeId = "node-Machine1", State = "running", DesiredState = "running", ContainerId = task.Id }],
        });
        var check = new Check { Id = CheckId.Parse("x"), Sentence = "x", Condition = new PingCondition(new InTaskOf("app"), new ToService("app")) };

        var missing = CheckEvaluator.Evaluate(check, snapshot).MissingProbes;
        var answers = missing.ToImmutableDictionary(
            probe => probe,
            probe => (Result<CommandOutput, EngineError>)new CommandOutput(
                probe.CommandLine.EndsWith("tasks.app", StringComparison.Ordinal) ? 0 : 1, string.Empty, string.Empty));

        Assert.Equal(3, missing.Length);
        Assert.Equal(Verdict.Pass, CheckEvaluator.Evaluate(check, snapshot with { Probes = answers }).Report.Verdict);
    }

    [Fact]
    public void Script_WithWordsOfItsOwn_SaysThemWhileItIsNotTrue()
    {
        var condition = new ScriptCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), "command -v ping", null);
        var check = new Check { Id = CheckId.Parse("x"), Sentence = "x", Condition = condition, Otherwise = "There is no ping yet." };
        var probe = new Probe(MachineName.Machine1, null, condition.Script) { IsScript = true };
        var snapshot = SampleLab.Snapshot();

        var report = CheckEvaluator.Evaluate(
            check, snapshot with { Probes = snapshot.Probes.Add(probe, new CommandOutput(1, string.Empty, string.Empty)) }).Report;

        Assert.Equal((Verdict.NotYet, "There is no ping yet."), (report.Verdict, report.Message));
    }

    [Fact]
    public void AnyCheck_EngineAway_IsUnknownAndSaysWhy()
    {
        var snapshot = SampleLab.Snapshot();
        snapshot = snapshot with
        {
            Engines = snapshot.Engines.SetItem(
                MachineName.Machine1, new EngineError(EngineErrorKind.Unreachable, "no route")),
        };

        var report = Evaluate(new NetworkCondition(MachineName.Machine1, OwnBridge), snapshot);

        Assert.Equal(Verdict.Unknown, report.Verdict);
        Assert.Contains("no route", report.Message, StringComparison.Ordinal);
    }
}
