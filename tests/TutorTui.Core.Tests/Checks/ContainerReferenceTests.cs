using System.Collections.Immutable;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Engine;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

public sealed class ContainerReferenceTests
{
    private static readonly EngineState State = SampleLab.Engine(MachineName.Machine1) with
    {
        Containers =
        [
            Container("web1", "nginx:latest", minute: 1),
            Container("web2", "nginx:1.25", minute: 2),
            Container("db.1.x7", "postgres:12", minute: 3) with
            {
                Labels = ImmutableDictionary<string, string>.Empty.Add("com.docker.swarm.service.name", "db"),
            },
            Container("old", "alpine:latest", minute: 4) with { State = "exited" },
        ],
    };

    [Theory]
    [InlineData("web1", "web1")]
    [InlineData("web2-0123", "web2")]
    [InlineData("$(docker ps -qf name=web1)", "web1")]
    [InlineData("$(docker ps -q -f \"name=db\")", "db.1.x7")]
    [InlineData("$(docker ps --quiet --filter=name=^web2$)", "web2")]
    [InlineData("$(docker container ls -q --filter ancestor=postgres:12)", "db.1.x7")]
    [InlineData("$(docker ps -q --filter label=com.docker.swarm.service.name=db)", "db.1.x7")]
    [InlineData("$(docker ps --format '{{.Names}}' -f name=db)", "db.1.x7")]
    [InlineData("$(docker ps -lq)", "old")]
    [InlineData("$(docker ps -q | head -n 1)", "db.1.x7")]
    [InlineData("`docker ps -aqf status=exited`", "old")]
    public void Find_TheContainerThatIsMeant(string reference, string expected) =>
        Assert.Equal(expected, ContainerReference.Find(reference, State)?.Name);

    [Theory]
    [InlineData("w")]
    [InlineData("$(docker ps -q)")]
    [InlineData("$(docker ps -f name=web1)")]
    [InlineData("$(docker ps -qf name=web)")]
    [InlineData("$(docker ps -qf name)")]
    [InlineData("$(docker ps -qf)")]
    [InlineData("$(docker ps -q | tail -n 1)")]
    [InlineData("$(cat id)")]
    [InlineData("$()")]
    [InlineData("$ID")]
    public void Find_AmbiguousReference_ReturnsNull(string reference) => Assert.Null(ContainerReference.Find(reference, State));

    private static ContainerFact Container(string name, string image, int minute) =>
        SampleLab.Container(name, image) with { CreatedAt = DateTimeOffset.UnixEpoch.AddMinutes(minute) };
}
