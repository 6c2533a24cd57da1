using TutorTui.Core.Documents;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Lessons;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Lessons;

public sealed class CommandResolverTests
{
    private static readonly LessonCommand Join = new()
    {
        On = new NamedMachine(MachineName.Machine2),
        Text = "docker swarm join --token {{worker-token}} {{manager-address}}:2377",
    };

    [Fact]
    public void Resolve_SwarmWords_TakesThemFromTheManager()
    {
        var manager = SampleLab.Engine(MachineName.Machine1);
        var snapshot = SampleLab.Snapshot(manager with
        {
            Swarm = manager.Swarm with { WorkerToken = "SWMTKN-1-abc", NodeAddress = "10.0.7.11" },
        });

        var resolved = CommandResolver.Resolve(Join, snapshot);

        Assert.True(resolved.TryGet(out var command));
        Assert.Equal("docker swarm join --token SWMTKN-1-abc 10.0.7.11:2377", command.Text);
    }

    [Fact]
    public void Resolve_SwarmWordsWithoutManager_SaysSo()
    {
        var manager = SampleLab.Engine(MachineName.Machine1);

        var resolved = CommandResolver.Resolve(Join, SampleLab.Snapshot(manager with { Swarm = new() }));

        Assert.Contains("swarm manager", resolved.Error?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ShownText_SwarmWords_AreNamed() =>
        Assert.Equal("docker swarm join --token <worker token> <manager address>:2377", Join.ShownText);
}
