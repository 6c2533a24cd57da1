using TutorTui.Core.Checks.Commands;
using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Networks;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The programs that a line runs.</summary>
public sealed class InvocationTests
{
    [Theory]
    [InlineData("sudo docker ps", "docker ps")]
    [InlineData("time docker ps", "docker ps")]
    [InlineData("command docker ps", "docker ps")]
    [InlineData("exec docker ps", "docker ps")]
    [InlineData("watch -n1 docker ps", "docker ps")]
    [InlineData("nohup docker ps", "docker ps")]
    [InlineData("sudo -n docker ps", "docker ps")]
    [InlineData("LANG=C docker ps", "docker ps")]
    [InlineData("MY_LANG=C sudo A1=b docker ps", "docker ps")]
    [InlineData("=C docker ps", "=C docker ps")]
    [InlineData("a-b=C docker ps", "a-b=C docker ps")]
    [InlineData("-x docker ps", "-x docker ps")]
    [InlineData("sudo", "")]
    [InlineData("LANG=C", "")]
    [InlineData("docker ps | grep web; ls", "docker ps, grep web, ls")]
    [InlineData("LANG=C; ls", "ls")]
    [InlineData("sh -c 'ping db; ls'", "sh -c ping db; ls, ping db, ls")]
    [InlineData("/bin/bash -c 'ping db'", "/bin/bash -c ping db, ping db")]
    [InlineData("ash -c 'ping db'", "ash -c ping db, ping db")]
    [InlineData("zsh -c 'ping db'", "zsh -c ping db")]
    [InlineData("sh -c", "sh -c")]
    [InlineData("sh script.sh", "sh script.sh")]
    [InlineData("docker exec web ping db", "docker exec web ping db, web: ping db")]
    [InlineData("docker exec web sh -c 'ping db'", "docker exec web sh -c ping db, web: sh -c ping db, web: ping db")]
    [InlineData("docker exec web docker exec db ls", "docker exec web docker exec db ls, web: docker exec db ls")]
    public void AllOf_Line_GivesItsPrograms(string line, string programs) => Assert.Equal(programs, Describe(line));

    /// <summary>Shells in shells are followed four levels deep.</summary>
    [Fact]
    public void AllOf_DeeperThanAnybodyTypes_Ends()
    {
        var line = "ls";
        for (var depth = 0; depth < 6; depth++)
        {
            line = $"sh -c \"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        }

        Assert.Equal(5, Invocation.AllOf(SampleLab.Ran(line)).Count());
    }

    [Theory]
    [InlineData("nginx", "nginx:latest", true)]
    [InlineData("nginx:latest", "nginx", true)]
    [InlineData("nginx:1.2", "nginx", false)]
    [InlineData("nginx", "nginx:1.2", true)]
    [InlineData("nginx", "docker.io/library/nginx:1.2", true)]
    [InlineData("nginx", "index.docker.io/library/nginx", true)]
    [InlineData("docker.io/nginx", "library/nginx", true)]
    [InlineData("nginx", "nginx@sha256:abc", true)]
    [InlineData("nginx:1.2", "nginx:1.2@sha256:abc", true)]
    [InlineData("nginx", "nginx2", false)]
    [InlineData("localhost:5000/nginx", "localhost:5000/nginx:latest", true)]
    [InlineData("localhost:5000/nginx", "localhost:5001/nginx:latest", false)]
    [InlineData("my/library/nginx", "my/nginx", false)]
    public void ImageName_AsDockerUnderstandsIt(string wanted, string observed, bool isSame) =>
        Assert.Equal(isSame, ImageName.Matches(wanted, observed));

    [Theory]
    [InlineData("172.17.0.0/16", "local", true)]
    [InlineData("172.31.0.0/16", "local", true)]
    [InlineData("172.16.0.0/16", "local", false)]
    [InlineData("172.32.0.0/16", "local", false)]
    [InlineData("172.18.0.0/24", "local", false)]
    [InlineData("173.18.0.0/16", "local", false)]
    [InlineData("192.168.16.0/20", "local", true)]
    [InlineData("192.168.0.0/16", "local", false)]
    [InlineData("192.169.16.0/20", "local", false)]
    [InlineData("10.0.1.0/24", "local", false)]
    [InlineData("10.0.1.0/24", "swarm", true)]
    [InlineData("10.0.0.0/16", "swarm", false)]
    [InlineData("10.1.1.0/24", "swarm", false)]
    [InlineData("11.0.1.0/24", "swarm", false)]
    [InlineData("172.18.0.0/16", "swarm", false)]
    [InlineData("nonsense", "local", false)]
    public void DefaultPools_WhatAnEngineHandsOut(string subnet, string scope, bool isGiven) =>
        Assert.Equal(isGiven, DefaultPools.MayHaveGiven(subnet, scope));

    private static string Describe(string line) => string.Join(", ", Invocation.AllOf(SampleLab.Ran(line)).Select(
        invocation => $"{(invocation.Container is { } container ? $"{container}: " : string.Empty)}{string.Join(' ', invocation.Words)}"));
}
