using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using TutorTui.Verification.Machines;
using Xunit;

namespace TutorTui.Tests.Verification;

/// <summary>Objects that a mistake has left on the machines, and fingerprints of equal machines.</summary>
public sealed class ResidueTests
{
    private static readonly EngineState Before = new()
    {
        Machine = MachineName.Machine1,
        TakenAt = DateTimeOffset.UnixEpoch,
        Version = "20.10",
        Swarm = new() { LocalState = "active", IsManager = true },
        Containers = [Container("c1", "web"), Container("t1", "db.1.x", service: "db")],
        Services = [new() { Id = "s1", Name = "db", Image = "postgres:12", Replicas = 1 }],
        Volumes = [new("old", "local")],
    };

    [Fact]
    public void Remove_NothingNew_IsNothing() => Assert.Empty(Residue.Remove([Before], [Before]));

    [Fact]
    public void Remove_NewThings_ServicesFirstThenContainersThenWhatTheyHeld()
    {
        var after = Before with
        {
            Containers = Before.Containers.Add(Container("c2", "webserver")),
            Services = Before.Services.Add(new() { Id = "s2", Name = "app", Image = "alpine" }),
            Networks = [new() { Id = "n2", Name = "mine", Driver = "bridge", Scope = "local" }],
            Volumes = Before.Volumes.Add(new("new", "local")),
            Plugins = [new("p", "net:1", true)],
        };

        var commands = Residue.Remove([Before], [after])[MachineName.Machine1];

        Assert.Equal(
            ["docker service rm app", "docker rm -f -v c2", "docker network rm n2", "docker volume rm new", "docker plugin rm -f net:1"], commands);
    }

    [Fact]
    public void Remove_TaskThatAServiceHasStartedAnew_IsLeftAlone()
    {
        var after = Before with { Containers = [Before.Containers[0], Container("t2", "db.1.y", service: "db")] };

        Assert.Empty(Residue.Remove([Before], [after]));
        Assert.Equal(string.Empty, Fingerprint.Compare(Fingerprint.Of([Before]), Fingerprint.Of([after])));
    }

    [Fact]
    public void Compare_StoppedContainer_IsADifference()
    {
        var after = Before with { Containers = Before.Containers.SetItem(0, Before.Containers[0] with { State = "exited" }) };

        var difference = Fingerprint.Compare(Fingerprint.Of([Before]), Fingerprint.Of([after]));

        Assert.Contains("gone: Machine1 container web nginx running", difference, StringComparison.Ordinal);
        Assert.Contains("new: Machine1 container web nginx exited", difference, StringComparison.Ordinal);
    }

    private static ContainerFact Container(string id, string name, string? service = null)
    {
        var container = new ContainerFact { Id = id, Name = name, Image = "nginx", State = "running" };
        return service is null ? container : container with { Labels = container.Labels.Add("com.docker.swarm.service.name", service) };
    }
}
