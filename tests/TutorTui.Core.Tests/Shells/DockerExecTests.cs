using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class DockerExecTests
{
    [Theory]
    [InlineData("docker exec -it web /bin/sh", "web", "/bin/sh")]
    [InlineData("docker container exec -u root -it web ping -c 1 db", "web", "ping -c 1 db")]
    [InlineData("docker run -it --name mon --network host alpine sh", "mon", "sh")]
    [InlineData("docker run -it alpine", "alpine", "")]
    [InlineData("docker attach web", "web", "")]
    public void TryParse_CommandInContainer_NamesIt(string line, string container, string command)
    {
        var isOne = DockerExec.TryParse(CommandWords.SplitPipeline(line)[0], out var exec);

        Assert.True(isOne);
        Assert.Equal(container, exec!.Container);
        Assert.Equal(command, string.Join(' ', exec.Command));
    }

    [Theory]
    [InlineData("docker ps")]
    [InlineData("docker exec")]
    [InlineData("podman exec web sh")]
    public void TryParse_AnythingElse_IsNotOne(string line) =>
        Assert.False(DockerExec.TryParse(CommandWords.SplitPipeline(line)[0], out _));
}
