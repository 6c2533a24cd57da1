using System.Collections.Immutable;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Engine;
using TutorTui.Core.Identifiers;
using Xunit;

namespace TutorTui.Core.Tests.Checks.Probes;

/// <summary>What programs on the machines print, whole and cut off.</summary>
public sealed class ProbeParserTests
{
    [Theory]
    [InlineData("table ip filter\ntable ip nat\ntable ip6 filter\n", null)]
    [InlineData("table ip filter\ntable inet firewalld\n", "inet firewalld")]
    [InlineData("table ip docker-bridges\ntable ip6 docker-bridges\n", "ip docker-bridges")]
    [InlineData("table bridge filter\n", null)]
    [InlineData("table\ntable ip\n", null)]
    [InlineData("", null)]
    public void FindNativeTable_TablesOfNftables_AreToldFromThoseOfIptables(string listing, string? expected) =>
        Assert.Equal(expected, FilterProbes.FindNativeTable(listing));

    [Theory]
    [InlineData("# Warning: iptables-legacy tables present, use iptables-legacy-save to see them", true)]
    [InlineData("", false)]
    public void HasOtherKind_WarningOfIptables_IsRead(string errors, bool expected) => Assert.Equal(expected, FilterProbes.HasOtherKind(errors));

    [Theory]
    [InlineData("10.1.2.3 via 10.1.1.1 dev eth0 src 10.1.1.5 uid 0\n    cache", "10.1.1.1", "eth0", "10.1.1.5")]
    [InlineData("10.1.1.3 dev eth0", null, "eth0", "")]
    [InlineData("dev eth0 src 10.1.1.5", null, "eth0", "10.1.1.5")]
    public void RouteAnswer_Answer_IsRead(string output, string? gateway, string device, string source) =>
        Assert.Equal(new RouteAnswer(gateway, device, source), RouteAnswer.Parse(output));

    [Theory]
    [InlineData("")]
    [InlineData("RTNETLINK answers: Network is unreachable")]
    [InlineData("10.1.2.3 via 10.1.1.1 dev")]
    public void RouteAnswer_NoRoute_IsNone(string output) => Assert.Null(RouteAnswer.Parse(output));

    [Fact]
    public void InterfaceListing_Listing_IsRead()
    {
        var found = InterfaceListing.Parse(
            "    link/ether 00:00:00:00:00:00\n1: lo: <LOOPBACK,UP> mtu 65536 qdisc noqueue\n    link/loopback 00:00:00:00:00:00\n    inet 127.0.0.1/8 scope host lo\n"
            + "x\n7: eth0@if8: <BROADCAST,UP> mtu 1450 qdisc noqueue\n    link/ether 02:42:0a:05:00:02 brd ff:ff\n    inet 10.5.0.2/16 scope global\n    inet 10.6.0.2/16\n9: odd: <UP> mtu");

        Assert.Equal(
            ["lo: 127.0.0.1/8, , MTU 65536", "eth0: 10.5.0.2/16, 10.6.0.2/16, 02:42:0a:05:00:02, MTU 1450", "odd: , , MTU 0"],
            found.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("0123456789abcdef", "0123456789ab")]
    [InlineData("0123456789ab", "0123456789ab")]
    [InlineData("abc", "abc")]
    public void NetworkDevices_BridgeOfOnesOwnNetwork_IsNamedAfterTheIdsBeginning(string id, string name) =>
        Assert.Equal($"br-{name}", NetworkDevices.BridgeOf(SampleLab.Network("mine") with { Id = id }));

    [Fact]
    public void NetworkDevices_OtherNetworks_HaveTheirOwnDevices()
    {
        Assert.Equal("docker0", NetworkDevices.BridgeOf(SampleLab.Network("bridge")));
        Assert.Null(NetworkDevices.BridgeOf(SampleLab.Network("net", "overlay")));
        Assert.Equal("br-mine", NetworkDevices.BridgeOf(SampleLab.Network("mine") with
        {
            Options = ImmutableDictionary<string, string>.Empty.Add("com.docker.network.bridge.name", "br-mine"),
        }));
    }

    [Theory]
    [InlineData("6: br-b15898f1ce20@if7: <BROADCAST,UP,LOWER_UP> mtu 1500", true)]
    [InlineData("6: br-b15898f1ce20: <BROADCAST,MULTICAST> mtu 1500", false)]
    public void FindDevice_Line_TellsWhetherItIsUp(string line, bool isUp) =>
        Assert.Equal(new LinkLine("br-b15898f1ce20", isUp), NetworkDevices.FindDevice($"1: lo: <UP> mtu 65536\n{line}", "b15898"));

    [Theory]
    [InlineData("6: br-x:")]
    [InlineData("Device br-x does not exist")]
    [InlineData("")]
    public void FindDevice_NoDevice_IsNone(string listing) => Assert.Null(NetworkDevices.FindDevice(listing, "br-x"));

    [Fact]
    public void ListeningPorts_Tables_AreRead()
    {
        var ports = ListeningPorts.Parse(
            "  sl  local_address rem_address   st\n   0: 00000000:0050 00000000:0000 0A\n   1: 0100007F:1F90 00000000:0000 0A\n   2: 0100007F:1F91 00000000:0000 01\n"
            + "   3: 00000000000000000000000001000000:0051 0:0 0A\n   4: 0000000000000000FFFF00000100007F:0052 0:0 0A\n   5: 00000000:00\n");

        Assert.Equal([new(80, false), new(8080, true), new(81, true), new(82, false)], ports);
    }

    [Theory]
    [InlineData("10.5.0.3 STREAM web\n10.5.0.3 DGRAM\n10.5.0.4 RAW", "10.5.0.3 10.5.0.4")]
    [InlineData("Server:    127.0.0.11\nAddress 1: 127.0.0.11\n\nName:      web\nAddress 1: 10.5.0.3 web.mine", "10.5.0.3")]
    [InlineData("Name: web\nAddress: none\nAddress: 10.5.0.5\nAddress: 1.2.3.999", "10.5.0.5")]
    [InlineData("1 web\nfe80::1 web", "")]
    [InlineData("", "")]
    public void NameLookup_Answers_GiveAddresses(string output, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', NameLookup.Addresses(new CommandOutput(0, output, string.Empty))));

    [Theory]
    [InlineData("10.5.0.3 web", "", "getent ahostsv4 web")]
    [InlineData("Server: 127.0.0.11", "sh: getent: not found", "nslookup web")]
    [InlineData("", "sh: getent: not found", "nslookup web")]
    [InlineData("10.5.0.3\tweb", "sh: getent: not found", "cat /etc/hosts")]
    public void NameLookup_CommandFor_IsTheOneThatHadTheAnswer(string output, string error, string command) =>
        Assert.Equal(command, NameLookup.CommandFor(new Location(MachineName.Machine1, null), "web", new(0, output, error)));

    [Fact]
    public void LastLine_TextOfTheLimit_IsWhole()
    {
        Assert.Equal(new string('a', 80), LastLine.Shorten(new string('a', 80)));
        Assert.EndsWith("…", LastLine.Shorten(new string('a', 81)), StringComparison.Ordinal);
    }
}
