using TutorTui.Core.Checks.Probes;
using TutorTui.Core.Engine;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

/// <summary>The parsers of program output that the path tracer uses.</summary>
public sealed class PathFactsTests
{
    [Fact]
    public void ListeningPorts_AreReadFromTheKernelsTable()
    {
        const string Table = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
               1: 0B00007F:A2B4 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 2
               2: 0500010A:0050 0600010A:C000 01 00000000:00000000 00:00000000 00000000     0        0 3
               0: 00000000000000000000000000000000:1538 00000000000000000000000000000000:0000 0A 0 0 0 0
            """;

        Assert.Equal([new(80, false), new(41652, true), new(5432, false)], ListeningPorts.Parse(Table));
    }

    [Fact]
    public void Route_OfIproute2AndBusybox_IsRead()
    {
        Assert.Equal(new("10.1.1.1", "eth0", "10.1.1.5"), RouteAnswer.Parse("10.9.9.9 via 10.1.1.1 dev eth0 src 10.1.1.5 uid 0 \n    cache \n"));
        Assert.Equal(new(null, "eth0", "10.1.1.5"), RouteAnswer.Parse("10.1.1.6 dev eth0  src 10.1.1.5 \n"));
        Assert.Null(RouteAnswer.Parse("RTNETLINK answers: Network is unreachable"));
    }

    [Theory]
    [InlineData("10.1.1.3 STREAM web\n10.1.1.3 DGRAM \n", "10.1.1.3")]
    [InlineData("Server:    127.0.0.11\nAddress 1: 127.0.0.11\n\nName:      web\nAddress 1: 10.1.1.4 web.1.abc\n", "10.1.1.4")]
    [InlineData("Server:\t\t127.0.0.11\nAddress:\t127.0.0.11:53\n\nName:\tweb\nAddress: 10.1.1.5\n", "10.1.1.5")]
    [InlineData("nslookup: can't resolve 'web'\n", null)]
    public void NameLookup_ReadsGetentAndNslookup(string output, string? expected) => Assert.Equal(
        expected is null ? [] : [expected], NameLookup.Addresses(new CommandOutput(0, output, string.Empty)));
}
