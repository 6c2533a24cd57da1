using System.Runtime.InteropServices;
using TutorTui.NetworkPlugin.Driver;
using TutorTui.NetworkPlugin.Netlink;
using TutorTui.NetworkPlugin.Protocol;
using Xunit;

namespace TutorTui.NetworkPlugin.Tests;

/// <summary>The driver against the real kernel, in a network namespace of the test's own.</summary>
public sealed partial class DriverCallsTests
{
    private const string Network = "n1w0rk0123456789abcdef";
    private const string Endpoint = "e2d9o1nt0123456789abcdef";
    private const int NewNetworkNamespace = 0x40000000;

    private static readonly DriverCalls Calls = new(new NetworkDriver(() => ["Iface", "lo\t00000000\t0\t0\t0\t0\t0\t00000000"]));

    [Fact]
    public void Answer_NetworkAndEndpoint_MakesAndRemovesTheDevices() => InOwnNamespace(() =>
    {
        Assert.Equal("{}", Calls.Answer("NetworkDriver.CreateNetwork", $$"""{"NetworkID":"{{Network}}"}"""));
        Assert.True(LinkConfiguration.Exists(LinkNames.Bridge(Network)));
        Assert.True(LinkConfiguration.Exists(LinkNames.Tunnel(Network)));

        var join = Calls.Answer("NetworkDriver.Join", $$"""{"NetworkID":"{{Network}}","EndpointID":"{{Endpoint}}"}""");
        Assert.Contains("\"DstPrefix\":\"ethwe\"", join, StringComparison.Ordinal);
        Assert.True(LinkConfiguration.Exists(LinkNames.ContainerEnd(Endpoint)));
        Assert.Equal("1376", File.ReadAllText($"/sys/class/net/{LinkNames.ContainerEnd(Endpoint)}/mtu").Trim());

        Calls.Answer("NetworkDriver.Leave", $$"""{"NetworkID":"{{Network}}","EndpointID":"{{Endpoint}}"}""");
        Calls.Answer("NetworkDriver.DeleteNetwork", $$"""{"NetworkID":"{{Network}}"}""");
        Assert.False(LinkConfiguration.Exists(LinkNames.HostEnd(Endpoint)));
        Assert.False(LinkConfiguration.Exists(LinkNames.Bridge(Network)));
        Assert.False(LinkConfiguration.Exists(LinkNames.Tunnel(Network)));
    });

    [Fact]
    public void Answer_EverythingTwice_IsNoError() => InOwnNamespace(() =>
    {
        string[] calls = ["CreateNetwork", "CreateNetwork", "Join", "Leave", "Leave", "DeleteNetwork", "DeleteNetwork"];
        foreach (var call in calls)
        {
            var answer = Calls.Answer($"NetworkDriver.{call}", $$"""{"NetworkID":"{{Network}}","EndpointID":"{{Endpoint}}"}""");
            Assert.DoesNotContain("Err", answer, StringComparison.Ordinal);
        }
    });

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    public void Answer_BrokenRequest_SaysWhatIsMissing(string body) =>
        Assert.Contains("\"Err\":\"NetworkDriver.Join", Calls.Answer("NetworkDriver.Join", body), StringComparison.Ordinal);

    [Fact]
    public void Answer_CreateEndpoint_GivesAMacOnlyWhereTheEngineGaveNone()
    {
        var without = Calls.Answer("NetworkDriver.CreateEndpoint", $$"""{"EndpointID":"{{Endpoint}}","Interface":{} }""");
        var with = Calls.Answer(
            "NetworkDriver.CreateEndpoint", $$"""{"EndpointID":"{{Endpoint}}","Interface":{"MacAddress":"02:00:00:00:00:01"} }""");

        Assert.Matches("\"MacAddress\":\"aa:[0-9a-f:]{14}\"", without);
        Assert.DoesNotContain("MacAddress", with, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkNames_FitIntoFifteenCharacters()
    {
        Assert.True(LinkNames.ContainerEnd(new string('a', 64)).Length <= 15);
        Assert.InRange(LinkNames.Vni(Network), 1u, 0xffffffu);
    }

    /// <summary>A namespace belongs to the thread that created it and ends with it.</summary>
    private static void InOwnNamespace(Action test)
    {
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                Assert.True(Unshare(NewNetworkNamespace) == 0, "network namespaces need root");

                // /sys shows the namespace in which it was mounted.
                Assert.True(Unshare(0x00020000) == 0 && Mount("none", "/", null, 0x44000, 0) == 0 && Mount("sysfs", "/sys", "sysfs", 0, 0) == 0);
                test();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [LibraryImport("libc", EntryPoint = "unshare")]
    private static partial int Unshare(int flags);

    [LibraryImport("libc", EntryPoint = "mount", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Mount(string source, string target, string? type, ulong flags, nint data);
}
