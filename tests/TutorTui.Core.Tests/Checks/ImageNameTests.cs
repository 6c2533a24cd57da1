using TutorTui.Core.Checks.Images;
using TutorTui.Core.Checks.Networks;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

public sealed class ImageNameTests
{
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
}
