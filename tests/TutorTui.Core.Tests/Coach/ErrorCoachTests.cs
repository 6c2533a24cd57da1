using TutorTui.Core.Coach;
using TutorTui.Core.Languages;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Coach;

public sealed class ErrorCoachTests
{
    /// <summary>In the wording of Docker 20.10.</summary>
    [Theory]
    [InlineData("Error response from daemon: Pool overlaps with other one on this address space", DockerFault.PoolOverlap)]
    [InlineData("docker: Error response from daemon: driver failed programming external connectivity on endpoint web (x): Bind for 0.0.0.0:8080 failed: port is already allocated.", DockerFault.PortAllocated)]
    [InlineData("Error response from daemon: This node is not a swarm manager. Use \"docker swarm init\" or \"docker swarm join\" to connect this node to swarm and try again.", DockerFault.NotManager)]
    [InlineData("Error response from daemon: This node is not a swarm manager. Worker nodes can't be used to view or modify cluster state.", DockerFault.NotManager)]
    [InlineData("Error response from daemon: error while removing network: network net id abc has active endpoints", DockerFault.ActiveEndpoints)]
    [InlineData("Error response from daemon: rpc error: code = FailedPrecondition desc = network abc is in use by service xyz", DockerFault.ActiveEndpoints)]
    [InlineData("Error response from daemon: plugin \"weave\" not found", DockerFault.PluginMissing)]
    [InlineData("Error response from daemon: legacy plugin: plugin not found", DockerFault.PluginMissing)]
    [InlineData("docker: Error response from daemon: pull access denied for alpin, repository does not exist or may require 'docker login'", DockerFault.ImageNotFound)]
    [InlineData("Error response from daemon: network dm-abc is already using parent interface eth0", DockerFault.ParentBusy)]
    [InlineData("Error response from daemon: invalid subinterface vlan name eth9, example formatting is eth0.10", DockerFault.ParentMissing)]
    [InlineData("docker: Error response from daemon: Conflict. The container name \"/web\" is already in use by container \"abc\".", DockerFault.NameInUse)]
    [InlineData("Error response from daemon: rpc error: code = AlreadyExists desc = name conflicts with an existing object: service web already exists", DockerFault.NameInUse)]
    [InlineData("Error response from daemon: network with name net already exists", DockerFault.NetworkExists)]
    [InlineData("Error: No such network: nett", DockerFault.NoSuchNetwork)]
    [InlineData("Error response from daemon: network nett not found", DockerFault.NoSuchNetwork)]
    [InlineData("Error: No such container: web", DockerFault.NoSuchContainer)]
    [InlineData("Error response from daemon: Could not attach to network net: rpc error: code = PermissionDenied desc = network net not manually attachable", DockerFault.NotAttachable)]
    [InlineData("Error response from daemon: Container abc is not running", DockerFault.NotRunning)]
    [InlineData("invalid argument \"10.1.1\" for \"--gateway\" flag: invalid IP", DockerFault.BadSubnet)]
    [InlineData("Error response from daemon: invalid CIDR address: 10.1.1.0", DockerFault.BadSubnet)]
    [InlineData("Error response from daemon: bridge is a pre-defined network and cannot be removed", DockerFault.PredefinedNetwork)]
    [InlineData("no matching subnet for gateway 10.9.9.9", DockerFault.GatewayOutside)]
    [InlineData("unknown flag: --subent", DockerFault.UnknownOption)]
    [InlineData("\"docker network create\" requires exactly 1 argument.", DockerFault.MissingArgument)]
    [InlineData("OCI runtime exec failed: exec failed: unable to start container process: exec: \"bash\": executable file not found in $PATH: unknown", DockerFault.ProgramNotFound)]
    [InlineData("sh: docker: not found", DockerFault.NoDockerHere)]
    [InlineData("Error response from daemon: This node is already part of a swarm.", DockerFault.AlreadyInSwarm)]
    [InlineData("Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?", DockerFault.EngineDown)]
    public void Explain_AnErrorOfDocker_IsRecognised(string said, DockerFault expected)
    {
        var advice = ErrorCoach.Explain(
            SampleLab.Ran("docker something", $"before\n{said}\nSee 'docker run --help'.", exit: 1));

        Assert.Equal(expected, advice?.Fault);
        Assert.Equal(said, advice!.Said);
    }

    [Fact]
    public void Known_EveryFault_IsExplained() => Assert.Equal(
        Enum.GetValues<DockerFault>().Order(),
        ErrorCoach.Known.Where(error => error.Meaning.Length > 0).Select(error => error.Fault).Order());

    /// <summary>Advice given before a change of language is shown in the new language.</summary>
    [Fact]
    public void Explain_ThenAnotherLanguage_IsAdviceInThat()
    {
        var advice = ErrorCoach.Explain(
            SampleLab.Ran("docker network rm bridge", "bridge is a pre-defined network and cannot be removed", exit: 1))!;

        using var scope = Language.Chinese.UseInScope();

        Assert.Equal("bridge、host 和 none 是每个 Docker 引擎自带的网络，不能删除。", advice.Meaning);
        Assert.Equal("请用自己的网络：`docker network create`。", advice.Remedy);
    }

    [Fact]
    public void Explain_ACommandThatWentWell_IsNull() =>
        Assert.Null(ErrorCoach.Explain(SampleLab.Ran("grep", "Pool overlaps with other one on this address space")));

    /// <summary>A very long line neither stalls the search nor hides the error below it.</summary>
    [Fact]
    public void Explain_AnErrorBelowAnEndlessLine_IsRecognised()
    {
        var endless = string.Concat(Enumerable.Repeat("plugin network image parent ", 2000));

        var advice = ErrorCoach.Explain(SampleLab.Ran("docker run", $"{endless}\nport is already allocated", exit: 125));

        Assert.Equal(DockerFault.PortAllocated, advice?.Fault);
    }

    /// <summary>A command that failed, was interrupted, or ran in a container, whose shell tells no status.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(130)]
    [InlineData(null)]
    public void Explain_AnErrorThatLearnersMeet_NamesTheRightCause(int? exit) => Assert.Equal(
        LearnerErrors.All,
        LearnerErrors.All.Select(error => (ErrorCoach.Explain(SampleLab.Ran("docker something", error.Text, exit: exit))?.Fault ?? default, error.Text)));

    /// <summary>Commands that succeed as a whole, such as <c>docker … | tail</c> and a service that is created and never runs.</summary>
    [Theory]
    [InlineData("docker network rm net; docker ps", "Error response from daemon: network net not found\nCONTAINER ID  IMAGE", DockerFault.NoSuchNetwork)]
    [InlineData("docker run -d -p 8080:80 --network host nginx", "WARNING: Published ports are discarded when using host network mode\n5f8e", DockerFault.PortsDiscarded)]
    [InlineData("docker service create --name web nginxx", "overall progress: 0 out of 1 tasks\n1/1: No such image: nginxx:latest", DockerFault.ServiceImageMissing)]
    [InlineData("docker service create -d nginxx", "image nginxx:latest could not be accessed on a registry to record\nits digest.", DockerFault.ImageNotPinned)]
    [InlineData("docker service ps --no-trunc web", "ab web.1 nginx Running Pending 1 minute ago \"no suitable node (scheduling constraints not satisfied on 2 nodes)\"", DockerFault.NoSuitableNode)]
    [InlineData("docker run nginx | cat", "docker: Error response from daemon: Bind for 0.0.0.0:80 failed: port is already allocated.", DockerFault.PortAllocated)]
    public void Explain_AFaultInACommandThatSucceeded_IsRecognised(string command, string output, DockerFault expected) =>
        Assert.Equal(expected, ErrorCoach.Explain(SampleLab.Ran(command, output))?.Fault);

    [Fact]
    public void Explain_OutputThatIsNoError_IsNull() =>
        Assert.All(LearnerErrors.None, none => Assert.Null(ErrorCoach.Explain(SampleLab.Ran(none.Command, none.Output, exit: none.Exit))));

    /// <summary>The table has a line for each error but the one that is told from the command itself.</summary>
    [Fact]
    public void LearnerErrors_EveryFault_IsAmongThem() => Assert.Equal(
        Enum.GetValues<DockerFault>().Except([DockerFault.TypographicCharacter]).Order(), LearnerErrors.All.Select(error => error.Fault).Distinct().Order());

    [Fact]
    public void Known_EveryFault_HasWordsInBothLanguages()
    {
        foreach (var language in new[] { Language.English, Language.Chinese })
        {
            using var scope = language.UseInScope();
            var errors = ErrorCoach.Known.ToList();

            Assert.Distinct(errors.Select(error => error.Title));
            Assert.Distinct(errors.Select(error => error.Meaning));
            Assert.All(errors, error => Assert.NotEmpty(error.Remedy));
            Assert.All(errors.Select(error => $"{error.Title}{error.Meaning}"), text => Assert.DoesNotMatch(@"\.\*|\(\?|\[0-9|\|| / ", text));
        }
    }

    /// <summary>Whatever a program prints, the coach looks at a bounded part of it with expressions that do not explode.</summary>
    [Theory]
    [InlineData("plugin network container ")]
    [InlineData("/v2/ port 1 ")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("iptables exec: \"-")]
    [InlineData("invalid name  \t ")]
    [InlineData("parent interface : : ")]
    [InlineData("plugin a\n")]
    public async Task Explain_HostileOutput_Returns(string piece)
    {
        var output = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        await Task.Run(
            () =>
            {
                ErrorCoach.Explain(SampleLab.Ran("docker run x", output, exit: 1));
                ErrorCoach.Recognise(output);
            },
            TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Explain_ALineTooLong_IsReadAtBothEnds()
    {
        var middle = new string('x', 5000);

        var advice = ErrorCoach.Explain(SampleLab.Ran("docker run", $"docker: Error response from daemon: {middle}: Bind for 0.0.0.0:80 failed: port is already allocated.", exit: 125));

        Assert.Equal(DockerFault.PortAllocated, advice?.Fault);
        Assert.EndsWith("port is already allocated.", advice!.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash: dokcer: command not found", null, DockerFault.CommandNotFound, FaultSpeaker.Shell)]
    [InlineData("sh: ifconfig: not found", "web", DockerFault.ProgramNotFound, FaultSpeaker.Shell)]
    [InlineData("ping: bad address 'web'", "web", DockerFault.NameNotResolved, FaultSpeaker.Program)]
    [InlineData("Error response from daemon: No such container: x", null, DockerFault.NoSuchContainer, FaultSpeaker.Docker)]
    public void Explain_AnError_TellsWhoReportedIt(string said, string? container, DockerFault fault, FaultSpeaker speaker)
    {
        var advice = ErrorCoach.Explain(SampleLab.Ran("x", said, container, exit: container is null ? 127 : null));

        Assert.Equal((fault, speaker), (advice!.Fault, advice.Speaker));
    }

    [Fact]
    public void Explain_UnknownError_ReturnsNull() => Assert.Null(ErrorCoach.Explain(SampleLab.Ran("make", "oops", exit: 2)));
}
