using TutorTui.Core.Identifiers;
using TutorTui.Sessions;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Searching, selecting and links in a shell's text.</summary>
public sealed class ShellTextTests
{
    private static readonly string Numbers = string.Join('\n', Enumerable.Range(1, 100).Select(number => $"line {number}"));

    [Fact]
    public async Task Text_LineBrokenAtTheEdge_IsOneLine()
    {
        await using var shell = QuietShell.Showing(10, 6, "docker network ls\nb   \nc");

        Assert.Equal("docker network ls\nb\nc", ShellView.Text(shell, new(new(0, 0), new(3, 9))));
    }

    [Fact]
    public async Task Text_PartOfLines_IsCutAtBothEnds()
    {
        await using var shell = QuietShell.Showing(20, 4, "abcdef\nghijkl");

        Assert.Equal("def\ngh", ShellView.Text(shell, new(new(0, 3), new(1, 1))));
    }

    [Fact]
    public async Task Text_HalfOfAWideCharacter_IsAllOfIt()
    {
        await using var shell = QuietShell.Showing(20, 4, "a网络b");

        Assert.Equal("网络", ShellView.Text(shell, new(new(0, 2), new(0, 3))));
    }

    [Fact]
    public async Task Text_RowsThatAreGone_AreLeftOut()
    {
        await using var shell = QuietShell.Showing(20, 4, "a\nb");

        Assert.Equal("a", ShellView.Text(shell, new(new(-5, 0), new(0, 19))));
        Assert.Equal(string.Empty, ShellView.Text(shell, new(new(700, 0), new(800, 0))));
    }

    [Theory]
    [InlineData("see 10.1.1.2:8080, and", 6, "10.1.1.2:8080")]
    [InlineData("image: 'nginx:1.25-alpine'", 10, "nginx:1.25-alpine")]
    [InlineData("/var/lib/docker (here)", 0, "/var/lib/docker")]
    [InlineData("看 网络 看", 5, "网络")]
    [InlineData("a b", 1, "")]
    public async Task Spot_TwoClicks_IsAWord(string text, int column, string expected)
    {
        await using var shell = QuietShell.Showing(40, 3, text);

        Assert.Equal(expected, ShellView.Text(shell, ShellView.SpotAt(shell, null, 0, column, 2).Unit));
    }

    [Fact]
    public async Task Spot_WordOverTheEdge_IsTheWholeWord()
    {
        await using var shell = QuietShell.Showing(10, 4, "id 0123456789abcdef end");

        Assert.Equal("0123456789abcdef", ShellView.Text(shell, ShellView.SpotAt(shell, null, 1, 3, 2).Unit));
    }

    [Fact]
    public async Task Spot_ThreeClicks_IsTheLineWithAllItsRows()
    {
        await using var shell = QuietShell.Showing(10, 5, "first\nid 0123456789abcdef\nlast");

        Assert.Equal("id 0123456789abcdef", ShellView.Text(shell, ShellView.SpotAt(shell, null, 2, 0, 3).Unit));
    }

    [Fact]
    public async Task Spot_OverALink_HasItsAddress()
    {
        await using var shell = QuietShell.Showing(20, 5, "see https://docs.docker.com/network/, or not");

        Assert.Equal("https://docs.docker.com/network/", ShellView.SpotAt(shell, null, 1, 2, 1).Link);
        Assert.Null(ShellView.SpotAt(shell, null, 0, 1, 1).Link);
        Assert.Null(ShellView.SpotAt(shell, null, 4, 1, 1).Link);
    }

    [Theory]
    [InlineData("(see http://localhost:8080/a(b).)", "http://localhost:8080/a(b)")]
    [InlineData("(http://localhost/x)", "http://localhost/x")]
    [InlineData("<https://a.example/?q=1&r=2> and https://b.example.", "https://a.example/?q=1&r=2", "https://b.example")]
    [InlineData("ftp://a file://b http:// nothing")]
    [InlineData("https://a.example https://a.example", "https://a.example")]
    public async Task Links_OnTheScreen_AreFoundWithoutWhatFollowsThem(string text, params string[] expected)
    {
        await using var shell = QuietShell.Showing(80, 5, text);

        Assert.Equal(expected, ShellView.LinksOn(shell, null, 5));
    }

    [Fact]
    public async Task Links_MadeByTheProgram_AreFoundUnderTheirText()
    {
        await using var shell = QuietShell.Showing(
            60, 5, "\e]8;;https://a.example/long\e\\the \e[1mguide\e[0m\e]8;;\e\\ \e]8;;javascript:alert(1)\e\\no\e]8;;\e\\ \e]8;;https://b.example\e\\https://b.example/\e]8;;\e\\");

        Assert.Equal(["https://a.example/long", "https://b.example"], ShellView.LinksOn(shell, null, 5));
        Assert.Equal("https://a.example/long", ShellView.SpotAt(shell, null, 0, 5, 1).Link);
        Assert.Null(ShellView.SpotAt(shell, null, 0, 9, 1).Link);
    }

    [Fact]
    public async Task Scroll_EndsAtTheOldestLineAndAtTheOutput()
    {
        await using var shell = QuietShell.Showing(20, 10, Numbers);

        Assert.Equal(85, ShellView.Scroll(shell, null, -5));
        Assert.Equal(0, ShellView.Scroll(shell, 85, -1000));
        Assert.Null(ShellView.Scroll(shell, 85, 5));
    }

    [Fact]
    public async Task Scroll_WhileItPrints_StaysAtItsLine()
    {
        await using var shell = QuietShell.Showing(20, 10, Numbers);
        var top = ShellView.Scroll(shell, null, -5);

        lock (shell.SyncRoot)
        {
            shell.Emulator.Feed("\r\nmore\r\nand more"u8);
        }

        Assert.Equal("line 86", ShellView.Text(shell, ShellView.SpotAt(shell, top, 0, 0, 3).Unit));
    }

    [Fact]
    public async Task Find_GoesUpFromTheNewest_AndRound()
    {
        await using var shell = QuietShell.Showing(20, 10, Numbers);

        var first = Find(shell, "line 9", null, isNewer: false);
        var second = Find(shell, "line 9", first, isNewer: false);
        var newest = Find(shell, "line 9", second, isNewer: true);
        var round = Find(shell, "line 9", newest, isNewer: true);

        Assert.Equal((98, 1, 11), (first.At.Start.Row, first.Number, first.Total));
        Assert.Equal((97, 2), (second.At.Start.Row, second.Number));
        Assert.Equal(first, newest);
        Assert.Equal((8, 11), (round.At.Start.Row, round.Number));
        Assert.Equal(first, Find(shell, "line 9", round, isNewer: false));
    }

    [Fact]
    public async Task Find_ShowsTheMatchInTheMiddle()
    {
        await using var shell = QuietShell.Showing(20, 10, Numbers);

        Assert.Equal(44, ShellView.Find(shell, new(MachineName.Machine1, "line 50", null, false, 10)).Top);
        Assert.Equal(0, ShellView.Find(shell, new(MachineName.Machine1, "line 2", new("line 2", TextRange.Of(new(19, 0)), 1, 1), false, 10)).Top);
    }

    [Theory]
    [InlineData("docker", 2)]
    [InlineData("Docker", 1)]
    [InlineData("nowhere", 0)]
    [InlineData("broken at the edge", 1)]
    public async Task Find_SmallLettersMatchAll_AlsoOverTheEdge(string query, int expected)
    {
        await using var shell = QuietShell.Showing(16, 10, "Docker\ndocker\nthis is broken at the edge");

        var searched = ShellView.Find(shell, new(MachineName.Machine1, query, null, false, 10));

        Assert.Equal(expected, searched.Found?.Total ?? 0);
    }

    [Fact]
    public async Task AlternateScreen_IsReadAsItIsLaidOut()
    {
        await using var shell = QuietShell.Showing(10, 4, Numbers + "\n\e[?1049h\e[1;1Hone\e[2;1Htwo https://a.b");

        Assert.Equal("one\ntwo https", ShellView.Text(shell, new(ShellView.SpotAt(shell, null, 0, 0, 1).Unit.Start, ShellView.SpotAt(shell, null, 1, 8, 1).Unit.End)));
    }

    private static ShellSearch Find(TrackedShell shell, string query, ShellSearch? from, bool isNewer) =>
        ShellView.Find(shell, new FindInShell(MachineName.Machine1, query, from, isNewer, 10)).Found!;
}
