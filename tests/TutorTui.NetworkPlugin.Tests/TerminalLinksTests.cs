using TutorTui.NetworkPlugin.Netlink;
using Xunit;

namespace TutorTui.NetworkPlugin.Tests;

public sealed class TerminalLinksTests
{
    private const string Missing = "wbnosuchdevice";

    private readonly LinkConfiguration _sut = new();

    [Fact]
    public void Enable_DeviceThatIsNotThere_SaysWhichOne()
    {
        var failure = Assert.Throws<NetlinkException>(() => _sut.Enable(Missing, 1376, bridge: null));

        Assert.Contains($"switch {Missing} on", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Delete_DeviceThatIsNotThere_IsNoError()
    {
        _sut.Delete(Missing);

        Assert.False(LinkConfiguration.Exists(Missing));
    }
}
