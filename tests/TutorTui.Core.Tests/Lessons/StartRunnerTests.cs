using System.Collections.Immutable;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class StartRunnerTests
{
    private static readonly CommandOutput Success = new(0, string.Empty, string.Empty);

    private static readonly PlannedAction NetworkRemoval =
        new(MachineName.Machine1, StartAction.RemoveNetwork, "web", "docker network rm web", RemovesWork: true) { Reference = "web" };

    private static readonly PlannedAction SwarmStart =
        new(MachineName.Machine1, StartAction.StartSwarm, string.Empty, "docker swarm init", RemovesWork: false);

    private readonly FakeTimeProvider _clock = new();
    private readonly List<string> _told = [];

    [Fact]
    public async Task RunAsync_AllSucceed_RunsThemInOrderAndTellsEach()
    {
        var host = new ScriptedHost((_, _) => Success);

        var error = await RunAsync(host, NetworkRemoval, SwarmStart);

        Assert.Null(error);
        Assert.Equal(["docker network rm web", "docker swarm init"], host.Commands);
        Assert.Equal(["Machine1: remove the network web", "Machine1: start a swarm"], _told);
    }

    [Theory]
    [InlineData("Error response from daemon: network web not found\nexit status 1")]
    [InlineData("Error: No such network: web")]
    public async Task RunAsync_RemovalOfAMissingObject_Succeeds(string standardError)
    {
        var host = new ScriptedHost((_, _) => new CommandOutput(1, string.Empty, standardError));

        Assert.Null(await RunAsync(host, NetworkRemoval));
        Assert.Single(host.Commands);
    }

    [Theory]
    [InlineData("docker: command not found")]
    [InlineData("Error response from daemon: network web2 not found")]
    [InlineData("unlinkat /var/lib/docker/web: No such file or directory")]
    public async Task RunAsync_SomethingElseIsMissing_IsAFailureWithDockersReason(string standardError)
    {
        var error = await RunAsync(new ScriptedHost((_, _) => new CommandOutput(1, string.Empty, standardError)), NetworkRemoval);

        Assert.Equal(standardError, error?.Why);
    }

    [Fact]
    public async Task RunAsync_NotFoundWhereNothingIsRemoved_IsAFailure()
    {
        var host = new ScriptedHost((_, _) => new CommandOutput(1, string.Empty, "Error: interface eth9 not found"));

        Assert.Equal("Error: interface eth9 not found", (await RunAsync(host, SwarmStart))?.Why);
    }

    [Fact]
    public async Task RunAsync_NetworkInUseForAWhile_IsTriedAgain()
    {
        var host = new ScriptedHost((_, before) =>
            before < 3 ? new CommandOutput(1, string.Empty, "network web has active endpoints") : Success);

        Assert.Null(await RunAsync(host, NetworkRemoval));
        Assert.Equal(4, host.Commands.Count);
    }

    [Fact]
    public async Task RunAsync_FirstActionFails_LeavesTheOthersUndone()
    {
        var host = new ScriptedHost((_, _) => new CommandOutput(1, string.Empty, "network web has active endpoints"));

        var error = await RunAsync(host, NetworkRemoval, SwarmStart);

        Assert.Equal("network web has active endpoints", error?.Why);
        Assert.DoesNotContain("docker swarm init", host.Commands);
    }

    [Fact]
    public async Task RunAsync_MachineDoesNotAnswer_IsNotTriedAgain()
    {
        var host = new ScriptedHost((_, _) => new EngineError(EngineErrorKind.Unreachable, "gone"));

        Assert.Equal("gone", (await RunAsync(host, NetworkRemoval))?.Why);
        Assert.Single(host.Commands);
    }

    [Fact]
    public async Task RunAsync_SecondMachineIsTheManager_TakesTheTokenFromIt()
    {
        var worker = new ScriptedHost((_, _) => Success);
        var manager = new ScriptedHost((_, _) => new CommandOutput(0, "SWMTKN-1-abc\n", string.Empty));
        var lesson = SampleLesson.Of() with { Machines = [MachineName.Machine2, MachineName.Machine1], Start = new() { IsSwarmJoined = true } };
        var connection = Connect(worker, manager);
        var outside = new SwarmFact { LocalState = "inactive" };
        var plan = StartPlanner.Plan(
            lesson,
            [SampleLab.Engine(MachineName.Machine2) with { Swarm = outside }, SampleLab.Engine(MachineName.Machine1) with { Swarm = outside }],
            connection.Lab);

        var error = await new StartRunner(connection, _clock).RunAsync(plan, new Told(_told), TestContext.Current.CancellationToken);

        Assert.Null(error);
        Assert.Equal(["docker swarm init --advertise-addr 10.0.0.2", "docker swarm join-token -q worker"], manager.Commands);
        Assert.Equal(["docker swarm join --advertise-addr 10.0.0.1 --token SWMTKN-1-abc 10.0.0.2:2377"], worker.Commands);
    }

    [Fact]
    public async Task RunAsync_ManagerGivesNoToken_SaysWhy()
    {
        var manager = new ScriptedHost((_, _) => new CommandOutput(1, string.Empty, "This node is not a swarm manager."));
        var worker = new ScriptedHost((_, _) => Success);
        var join = new PlannedAction(MachineName.Machine2, StartAction.JoinSwarm, string.Empty, "docker swarm join", RemovesWork: false)
        {
            TokenFrom = MachineName.Machine1,
        };

        var error = await new StartRunner(Connect(manager, worker), _clock)
            .RunAsync(new([join]), new Told(_told), TestContext.Current.CancellationToken);

        Assert.Equal("This node is not a swarm manager.", error?.Why);
        Assert.Empty(worker.Commands);
    }

    private Task<LessonError?> RunAsync(ScriptedHost host, params ImmutableArray<PlannedAction> actions) =>
        new StartRunner(Connect(host, new ScriptedHost((_, _) => Success)), new ImpatientClock(_clock))
            .RunAsync(new(actions), new Told(_told), TestContext.Current.CancellationToken);

    private static LabConnection Connect(ScriptedHost first, ScriptedHost second)
    {
        (MachineName Name, ScriptedHost Host, string Address)[] machines =
            [(MachineName.Machine1, first, "10.0.0.1"), (MachineName.Machine2, second, "10.0.0.2")];
        return new(
            new()
            {
                LabId = "lab",
                Traits = new() { HasVirtualIpBalancing = false, HasInternet = false },
                Machines = [.. machines.Select(machine => new MachineAccess
                {
                    Name = machine.Name,
                    Host = machine.Address,
                    LabAddress = machine.Address,
                    User = "learner",
                    PrivateKeyPath = "key",
                    HostKeySha256 = "sha",
                })],
            },
            machines.ToImmutableSortedDictionary(
                machine => machine.Name, machine => new MachineConnection(machine.Name, machine.Host, new StageEngine())));
    }

    private sealed class Told(List<string> all) : IProgress<string>
    {
        public void Report(string value) => all.Add(value);
    }

    /// <summary>Ends every pause at once and counts it as elapsed time.</summary>
    private sealed class ImpatientClock(FakeTimeProvider clock) : TimeProvider
    {
        public override long TimestampFrequency => clock.TimestampFrequency;

        public override long GetTimestamp() => clock.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = clock.CreateTimer(callback, state, dueTime, period);
            if (dueTime > TimeSpan.Zero)
            {
                clock.Advance(dueTime);
            }

            return timer;
        }
    }
}
