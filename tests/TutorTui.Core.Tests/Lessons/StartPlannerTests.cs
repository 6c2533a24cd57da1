using TutorTui.Core.Courses;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Languages;
using TutorTui.Core.Lessons.Start;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class StartPlannerTests
{
    private static readonly EngineState Manager = SampleLab.Engine(MachineName.Machine1);
    private static readonly EngineState Worker = SampleLab.Engine(MachineName.Machine2);
    private static readonly Lesson WithoutSwarm = SampleLesson.Of() with { Start = new() { IsWithoutSwarm = true } };

    [Fact]
    public void Plan_WithoutSwarm_WorkersLeaveFirst()
    {
        var plan = StartPlanner.Plan(WithoutSwarm, [Manager, Worker], Lab());

        Assert.Equal([MachineName.Machine2, MachineName.Machine1], plan.Actions.Select(action => action.Machine));
        Assert.All(plan.Actions, action => Assert.Equal("docker swarm leave --force", action.CommandLine));
        Assert.True(plan.RemovesWork);
        Assert.Equal("leave the swarm", plan.Actions[0].Description);
        using var scope = Language.Chinese.UseInScope();
        Assert.Equal("离开 swarm", plan.Actions[0].Description);
    }

    [Fact]
    public void Plan_WithoutSwarm_TakesTheSwarmsBridgeAway()
    {
        var left = Manager with { Swarm = SwarmFact.Inactive, Networks = [SampleLab.Network("bridge"), SampleLab.Network("docker_gwbridge")] };

        var plan = StartPlanner.Plan(WithoutSwarm, [left], Lab());

        Assert.Equal("docker network rm docker_gwbridge", Assert.Single(plan.Actions).CommandLine);
        Assert.False(plan.RemovesWork);
    }

    [Fact]
    public void Plan_WithoutSwarmAndNeverInOne_IsEmpty()
    {
        var plan = StartPlanner.Plan(WithoutSwarm, [Manager with { Swarm = SwarmFact.Inactive }], Lab());

        Assert.True(plan.IsEmpty);
    }

    [Fact]
    public void Plan_Empty_KeepsDockersReasonAndQuotesNames()
    {
        var lesson = SampleLesson.Of() with { Start = new() { IsEmpty = true, HasNoVolumes = true } };
        var engine = Manager with { Containers = [SampleLab.Container("web")], Volumes = [new("a; touch b", "local")] };

        var plan = StartPlanner.Plan(lesson, [engine], Lab());

        Assert.Equal(["docker rm -f web-0123456789", "docker volume rm 'a; touch b'"], plan.Actions.Select(action => action.CommandLine));
    }

    /// <summary>Without a join, no address is needed.</summary>
    private static LabAccess Lab() => new() { LabId = "lab", Machines = [], Traits = new() { HasVirtualIpBalancing = false, HasInternet = false } };
}
