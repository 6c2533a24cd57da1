using System.Collections.Immutable;
using TutorTui.Core.Checks;
using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Evaluation;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>Where, with what and at what a command was run.</summary>
public sealed class CommandEvaluatorTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly MachineName M2 = MachineName.Machine2;
    private static readonly Place OnM1 = new OnMachine(new NamedMachine(M1));
    private static readonly Place AtService = new OnMachine(new MachineOfService("app"));

    private static readonly ContainerFact Task = SampleLab.Container("app.1.abc") with
    {
        Labels = ImmutableDictionary<string, string>.Empty.Add("com.docker.swarm.service.name", "app"),
        Networks = [new("net", "id-net", "10.0.1.7", string.Empty, string.Empty)],
    };

    private static readonly LabSnapshot Lab = SampleLab.Snapshot(
        SampleLab.Engine(M1) with
        {
            Containers = [SampleLab.Container("web"), SampleLab.Container("db", "postgres:12")],
            Services = [new() { Id = "s", Name = "app", Image = "nginx", Replicas = 1 }],
            Tasks = [new() { Id = "t", ServiceId = "s", State = "running", DesiredState = "running", NodeId = "node-Machine2", ContainerId = Task.Id }],
        },
        SampleLab.Engine(M2) with { Containers = [Task] });

    [Theory]
    [InlineData("docker network ls", true)]
    [InlineData("docker --debug network ls --no-trunc", true)]
    [InlineData("/usr/bin/docker network ls", true)]
    [InlineData("docker ls network", false)]
    [InlineData("docker network", false)]
    [InlineData("podman network ls", false)]
    [InlineData("docker network inspect", false)]
    public void Ran_Words_InTheirOrder(string line, bool isRun) =>
        Assert.Equal(isRun, Evaluate(Ran(OnM1, "docker network ls"), SampleLab.Ran(line)).Verdict is Verdict.Pass);

    [Fact]
    public void Ran_Twice_TheLastThatWentWellCounts()
    {
        var first = SampleLab.Ran("docker ps");
        var report = Evaluate(Ran(OnM1, "docker ps"), first, SampleLab.Ran("docker ps -a"), SampleLab.Ran("docker ps -q", exit: 1));

        Assert.Contains("docker ps -a", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ran_OnTheMachineOfAService_CountsThereAlone()
    {
        var condition = Ran(AtService, "docker ps");
        var there = SampleLab.Ran("docker ps") with { Machine = M2 };

        Assert.Equal(Verdict.Pass, Evaluate(condition, there).Verdict);
        Assert.Equal(Verdict.NotYet, Evaluate(condition, there with { Machine = M1 }).Verdict);
        Assert.Equal(Verdict.NotYet, Evaluate(condition, there with { Container = "app.1.abc" }).Verdict);
        Assert.Equal(M2, Evaluate(condition).Evidence?.Where.Machine);
    }

    [Fact]
    public void Ran_OnTheMachineOfAServiceThatRunsNowhere_IsNotYet()
    {
        var report = Evaluate(Ran(new OnMachine(new MachineOfService("gone")), "docker ps"));

        Assert.Equal((Verdict.NotYet, M1), (report.Verdict, report.Evidence!.Where.Machine));
        Assert.Contains("gone", report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app.1.abc", true)]
    [InlineData("app.1", true)]
    [InlineData("app.1.abc-0123", true)]
    [InlineData("other.1", false)]
    [InlineData("application", false)]
    public void Ran_InATaskOfAService_ByNameOrId(string container, bool isThere)
    {
        var ran = SampleLab.Ran("ping db", container: container) with { Machine = M2 };

        Assert.Equal(isThere, Evaluate(Ran(new InTaskOf("app"), "ping"), ran).Verdict is Verdict.Pass);
    }

    [Theory]
    [InlineData("web", true)]
    [InlineData("web-0123", true)]
    [InlineData("db", false)]
    [InlineData("unknown", false)]
    public void Ran_InAContainer_ByNameOrId(string container, bool isThere) => Assert.Equal(
        isThere, Evaluate(Ran(new InContainer(M1, new() { Name = "web" }), "ping"), SampleLab.Ran("ping db", container: container)).Verdict is Verdict.Pass);

    [Fact]
    public void Ran_InAContainerThatIsGone_CountsByItsName()
    {
        var inOld = new InContainer(M1, new() { Name = "old" });

        Assert.Equal(Verdict.Pass, Evaluate(Ran(inOld, "ping"), SampleLab.Ran("ping db", container: "old")).Verdict);
        Assert.Equal(Verdict.NotYet, Evaluate(Ran(inOld, "ping"), SampleLab.Ran("ping db", container: "old") with { Machine = M2 }).Verdict);
    }

    [Theory]
    [InlineData("ping 8.8.8.8", Verdict.Pass)]
    [InlineData("ping 8.8.4.4", Verdict.NotYet)]
    [InlineData("8.8.8.8", Verdict.NotYet)]
    public void Ran_To_NamesTheTarget(string line, Verdict verdict)
    {
        var report = Evaluate(Ran(OnM1, "ping", new ToAddress("8.8.8.8")), SampleLab.Ran(line));

        Assert.Equal((verdict, "ping -c 2 8.8.8.8"), (report.Verdict, report.Evidence!.Command));
    }

    [Fact]
    public void Ran_OutputThatWasNotShown_Fails()
    {
        var condition = Ran(OnM1, "docker network ls") with { OutputContains = "WEAVE" };

        Assert.Equal(Verdict.Pass, Evaluate(condition, SampleLab.Ran("docker network ls", "weavenet")).Verdict);
        var failed = Evaluate(condition, SampleLab.Ran("docker network ls", "bridge"));
        Assert.Equal((Verdict.Fail, Cause.WrongOutput), (failed.Verdict, failed.Cause));
        Assert.Contains("WEAVE", failed.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Commands => new()
    {
        { "service", "docker inspect", "docker inspect app.1.abc" },
        { "gone", "docker inspect", "docker inspect gone" },
        { "container", "docker inspect", "docker inspect db" },
        { "service", "ping", "ping -c 2 tasks.app" },
        { "port", "curl", "curl http://localhost:8080" },
        { "address", "curl", "curl 8.8.8.8" },
        { "container", "curl", "curl" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Evidence_Command_IsWhatOneTypes(string target, string words, string command)
    {
        Destination to = target switch
        {
            "service" => new ToService("app"),
            "gone" => new ToService("gone"),
            "container" => new ToContainer(M1, "db"),
            "port" => new ToPublishedPort(8080),
            _ => new ToAddress("8.8.8.8"),
        };

        Assert.Equal(command, Evaluate(Ran(OnM1, words, to)).Evidence?.Command);
    }

    public static TheoryData<string, string> Places => new()
    {
        { "task", "docker exec app.1.abc ping" }, { "no task", "docker exec gone ping" }, { "name", "docker exec web ping" },
        { "image", "docker exec nginx ping" }, { "machine", "ping" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Evidence_CommandAtAPlace_GoesThere(string name, string command)
    {
        Place place = name switch
        {
            "task" => new InTaskOf("app"),
            "no task" => new InTaskOf("gone"),
            "name" => new InContainer(M1, new() { Name = "web", Image = "nginx" }),
            "image" => new InContainer(M1, new() { Image = "nginx" }),
            _ => OnM1,
        };

        Assert.StartsWith(command, Evaluate(Ran(place, "ping")).Evidence?.Command, StringComparison.Ordinal);
    }

    [Fact]
    public void Shell_OpenedElsewhere_SaysWhere()
    {
        var wanted = new ShellCondition(new InContainer(M1, new() { Name = "web" }));
        var opened = SampleLab.Ran("docker exec -it db sh") with { HasOpenedShell = true };

        var report = Evaluate(wanted, opened);

        Assert.Equal((Verdict.NotYet, Cause.WrongPlace), (report.Verdict, report.Cause));
        Assert.Equal("docker exec -it db sh", report.Evidence?.Observed);
        Assert.Equal(Verdict.Pass, Evaluate(wanted, opened with { CommandLine = "ls; docker exec -it web sh" }).Verdict);
        Assert.Equal(Cause.NotRun, Evaluate(wanted).Cause);
    }

    [Theory]
    [InlineData("web", Verdict.Pass)]
    [InlineData("db", Verdict.NotYet)]
    public void Shell_CommandRunInside_ShowsThatItWasOpened(string container, Verdict verdict) => Assert.Equal(
        verdict, Evaluate(new ShellCondition(new InContainer(M1, new() { Name = "web" })), SampleLab.Ran("ls", container: container)).Verdict);

    [Fact]
    public void Ran_ContainerGivenByASubstitution_IsWrittenOut()
    {
        var condition = Ran(OnM1, "docker inspect", new ToContainer(M1, "db"));

        Assert.Equal(Verdict.Pass, Evaluate(condition, SampleLab.Ran("docker inspect $(docker ps -q -f name=db)")).Verdict);
        Assert.Equal(Verdict.NotYet, Evaluate(condition, SampleLab.Ran("docker inspect $(docker ps -q -f name=web)")).Verdict);
    }

    private static RanCondition Ran(Place at, string words, Destination? to = null) => new(at, [[.. words.Split(' ')]], to, null);

    private static CheckReport Evaluate(Condition condition, params ImmutableArray<FinishedCommand> commands) => CheckEvaluator.Evaluate(
        new() { Id = CheckId.Parse("x"), Sentence = "x", Condition = condition }, Lab with { Commands = commands }).Report;
}
