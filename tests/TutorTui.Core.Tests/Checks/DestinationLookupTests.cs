using TutorTui.Core.Checks.Destinations;
using TutorTui.Core.Checks.Snapshots;
using TutorTui.Core.Engine.Facts;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The names and addresses by which a container, a service or a port is reached.</summary>
public sealed class DestinationLookupTests
{
    private static readonly MachineName M1 = MachineName.Machine1;
    private static readonly MachineName M2 = MachineName.Machine2;

    private static readonly ContainerFact Web = SampleLab.Container("web") with { Networks = [At("mine", "10.5.0.2")] };

    private static readonly ContainerFact Task = SampleLab.Container("app.1.abcdef") with { Id = "feed0123456789", Networks = [At("net", "10.0.1.7"), At("other", string.Empty)] };

    private static readonly LabSnapshot Lab = SampleLab.Snapshot(
        SampleLab.Engine(M1) with
        {
            Containers = [Web],
            Services = [new() { Id = "s", Name = "app", Image = "nginx", Replicas = 1, VirtualAddresses = ["10.0.1.5"] }],
            Tasks = [new() { Id = "t", ServiceId = "s", State = "running", DesiredState = "running", NodeId = "node-Machine2", ContainerId = Task.Id }],
        },
        SampleLab.Engine(M2) with { Containers = [Task] });

    [Theory]
    [InlineData("app")]
    [InlineData("tasks.app")]
    [InlineData("app.1.abcdef")]
    [InlineData("app.1")]
    [InlineData("feed")]
    [InlineData("feed0123456789")]
    [InlineData("10.0.1.7")]
    [InlineData("10.0.1.5")]
    [InlineData("http://app/index.html")]
    [InlineData("app:8080")]
    public void IsNamedBy_ServicesNamesAndAddresses_LeadToIt(string word) =>
        Assert.True(DestinationLookup.IsNamedBy(word, new ToService("app"), Lab));

    [Theory]
    [InlineData("application")]
    [InlineData("tasks.other")]
    [InlineData("fee")]
    [InlineData("dead0123456789")]
    [InlineData("10.0.1.8")]
    [InlineData("")]
    public void IsNamedBy_OtherNames_DoNotLeadToTheService(string word) =>
        Assert.False(DestinationLookup.IsNamedBy(word, new ToService("app"), Lab));

    [Theory]
    [InlineData("other-service")]
    [InlineData("tasks.other-service")]
    public void IsNamedBy_ServiceThatIsNotThere_IsNamedByItsNameAlone(string word)
    {
        Assert.True(DestinationLookup.IsNamedBy(word, new ToService("other-service"), Lab));
        Assert.False(DestinationLookup.IsNamedBy("10.0.1.5", new ToService("other-service"), Lab));
    }

    [Theory]
    [InlineData("web", 80, true)]
    [InlineData("10.5.0.2", 80, true)]
    [InlineData("web-", 80, true)]
    [InlineData("web", 8080, false)]
    [InlineData("http://10.5.0.2:8080/a/b", 8080, true)]
    [InlineData("http://10.5.0.2/", 80, true)]
    [InlineData("http://10.5.0.2:8080", 80, false)]
    [InlineData("web2", 80, false)]
    public void IsNamedBy_Container_ByNameIdAndAddressAtItsPort(string word, int port, bool isNamed) =>
        Assert.Equal(isNamed, DestinationLookup.IsNamedBy(word, new ToContainer(M1, "web", port), Lab));

    [Theory]
    [InlineData("localhost:8080", true)]
    [InlineData("http://10.0.0.1:8080/x", true)]
    [InlineData("localhost", false)]
    [InlineData("localhost:80800000000", false)]
    public void IsNamedBy_PublishedPort_ByThePortAlone(string word, bool isNamed) =>
        Assert.Equal(isNamed, DestinationLookup.IsNamedBy(word, new ToPublishedPort(8080), Lab));

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("8.8.4.4", false)]
    [InlineData(":8.8.8.8", false)]
    public void IsNamedBy_Address_ByItself(string word, bool isNamed) =>
        Assert.Equal(isNamed, DestinationLookup.IsNamedBy(word, new ToAddress("8.8.8.8"), Lab));

    [Fact]
    public void Hosts_Service_HasTheUsualNameFirst() =>
        Assert.Equal(["app", "tasks.app", "app.1.abcdef"], DestinationLookup.Hosts(new ToService("app"), new(M1, null), Lab));

    [Fact]
    public void Hosts_Container_IsItsFirstAddressOrNothing()
    {
        Assert.Equal(["10.5.0.2"], DestinationLookup.Hosts(new ToContainer(M1, "web"), new(M1, null), Lab));
        Assert.Empty(DestinationLookup.Hosts(new ToContainer(M1, "gone"), new(M1, null), Lab));
        Assert.Empty(DestinationLookup.Hosts(new ToContainer(M2, "web"), new(M1, null), Lab));
    }

    [Fact]
    public void Hosts_ContainerOnAMachineThatDoesNotAnswer_AreNone() =>
        Assert.Empty(DestinationLookup.Hosts(new ToContainer(M1, "web"), new(M2, null), Lab with { Engines = Lab.Engines.Remove(M1) }));

    [Theory]
    [InlineData("", "", null, "localhost")]
    [InlineData("10.0.7.12", "10.5.0.1", null, "localhost")]
    [InlineData("10.0.7.12", "10.5.0.1", "host", "localhost")]
    [InlineData("10.0.7.12", "10.5.0.1", "bridge", "10.0.7.12")]
    [InlineData("", "10.5.0.1", "bridge", "10.5.0.1")]
    [InlineData("", "", "bridge", "localhost")]
    public void Hosts_PublishedPort_IsTheMachineAsItIsSeenFromThere(string node, string gateway, string? mode, string host)
    {
        var from = mode is null ? null : Web with
        {
            NetworkMode = mode,
            Networks = [new("none", "id-none", string.Empty, string.Empty, string.Empty), new("mine", "id-mine", "10.5.0.2", gateway, string.Empty)],
        };
        var second = SampleLab.Engine(M2);
        var lab = SampleLab.Snapshot(SampleLab.Engine(M1), second with { Swarm = second.Swarm with { NodeAddress = node } });

        Assert.Equal([host], DestinationLookup.Hosts(new ToPublishedPort(8080), new(M2, from), lab));
    }

    [Fact]
    public void Hosts_PublishedPortOfAContainerWithoutNetworks_IsLocalhost() =>
        Assert.Equal(["localhost"], DestinationLookup.Hosts(new ToPublishedPort(80), new(M1, Web with { Networks = [] }), Lab));

    [Fact]
    public void Hosts_Address_IsItself() => Assert.Equal(["8.8.8.8"], DestinationLookup.Hosts(new ToAddress("8.8.8.8"), new(M1, null), Lab));

    [Fact]
    public void AddressesOf_Service_AreItsOwnAndItsTasks() =>
        Assert.Equal(["10.0.1.5", "10.0.1.7"], DestinationLookup.AddressesOf(new ToService("app"), Lab));

    [Fact]
    public void AddressesOf_TheOthers_AreWhatIsKnown()
    {
        Assert.Equal(["8.8.8.8"], DestinationLookup.AddressesOf(new ToAddress("8.8.8.8"), Lab));
        Assert.Equal(["10.5.0.2"], DestinationLookup.AddressesOf(new ToContainer(M1, "web"), Lab));
        Assert.Empty(DestinationLookup.AddressesOf(new ToPublishedPort(80), Lab));
        Assert.Empty(DestinationLookup.AddressesOf(new ToService("gone"), Lab));
    }

    [Fact]
    public void Port_EveryDestination_HasOne() => Assert.Equal(
        [1, 2, 3, 4],
        new Destination[] { new ToService("a", 1), new ToContainer(M1, "a", 2), new ToPublishedPort(3), new ToAddress("a", 4) }.Select(DestinationLookup.Port));

    [Fact]
    public void Describe_EveryDestination_IsNamed()
    {
        Assert.Equal("app", DestinationLookup.Describe(new ToService("app")));
        Assert.Equal("8.8.8.8", DestinationLookup.Describe(new ToAddress("8.8.8.8")));
        Assert.Contains("web", DestinationLookup.Describe(new ToContainer(M1, "web")), StringComparison.Ordinal);
        Assert.Contains("8080", DestinationLookup.Describe(new ToPublishedPort(8080)), StringComparison.Ordinal);
    }

    private static AttachmentFact At(string network, string address) => new(network, $"id-{network}", address, "10.5.0.1", string.Empty);
}
