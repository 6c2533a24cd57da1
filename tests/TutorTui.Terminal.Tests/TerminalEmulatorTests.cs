using TutorTui.Terminal.Screen;
using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class TerminalEmulatorTests
{
    [Theory]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("abc\rX", "Xbc")]
    [InlineData("abcdef\e[3D\e[K", "abc")]
    [InlineData("abcdef\e[1;3H\e[2P", "abef")]
    [InlineData("abcdef\e[1;3H\e[2@", "ab  cdef")]
    [InlineData("abcdef\e[1;3H\e[2X", "ab  ef")]
    [InlineData("1\r\n2\r\n3\e[2;1H\e[L", "1\n\n2\n3")]
    [InlineData("1\r\n2\r\n3\e[2;1H\e[M", "1\n3")]
    [InlineData("1\r\n2\r\n3\e[S", "2\n3")]
    [InlineData("1\r\n2\e[T", "\n1\n2")]
    [InlineData("a\e[3b", "aaaa")]
    [InlineData("e\u0301\e[b", "e\u0301e\u0301")]
    [InlineData("a\r\e[3b", "a")]
    [InlineData("ab\e[1;1H\e[4hX\e[4l", "Xab")]
    [InlineData("\e(0lqk\e(B", "┌─┐")]
    [InlineData("\e)0\u000eq\u000fq", "─q")]
    [InlineData("\e(Ka[", "aÄ")]
    [InlineData("\e*0\eNqq", "─q")]
    [InlineData("tick 1\r\ntick 2\e[1A\r\e[2Kdone", "done\ntick 2")]
    [InlineData("a\tb", "a       b")]
    [InlineData("\e[3g\e[1;4H\eH\r\tx", "   x")]
    [InlineData("0123456789\e[Zx", "0123456789\nx")]
    [InlineData("0123456789\e[Z\u0301", "01234567\u030189")]
    [InlineData("012345678\e[Zx", "01234567x")]
    [InlineData("abc\e#8\e[2J", "")]
    [InlineData("\e[2;3Hx\eMy", "   y\n  x")]
    [InlineData("a\eDb\eEc", "a\n b\nc")]
    [InlineData("\e[3;2Hx\e[2kb\e[2jc\e[ed", " cb\n  d\n x")]
    [InlineData("x\e[?5W\e[99;99zy", "xy")]
    [InlineData("a\u0007b\e_hidden\e\\c\e^too\e\\d\eXand\e\\e", "abcde")]
    [InlineData("a\e]2;title\u0018b", "ab")]
    [InlineData("a\u009b2Cb", "a  b")]
    public void Feed_ControlFunctions_DrawTheScreen(string text, string screen) => Assert.Equal(screen, new Probe(text).Screen);

    [Fact]
    public void Feed_LongLine_WrapsAndRemembersIt()
    {
        var probe = new Probe(new string('x', 15));

        Assert.True(probe.Emulator.IsLineWrapped(0));
        Assert.Equal(5, probe.Emulator.Cursor.Column);
    }

    [Theory]
    [InlineData("0123456789", 9, 0)]
    [InlineData("0123456789x", 1, 1)]
    [InlineData("0123456789\rx", 1, 0)]
    [InlineData("0123456789\bx", 9, 0)]
    [InlineData("\e[?7l0123456789xyz", 9, 0)]
    public void Feed_TextUpToTheLastColumn_WrapsOnlyWithTheNextCharacter(string text, int column, int row)
    {
        var cursor = new Probe(text).Emulator.Cursor;

        Assert.Equal((row, column), (cursor.Row, cursor.Column));
    }

    [Fact]
    public void Feed_WithoutWrapping_TheLastCharacterStays() => Assert.Equal("012345678z", new Probe("\e[?7l0123456789xyz").Screen);

    [Fact]
    public void Feed_MoreLinesThanRows_ScrollIntoTheScrollback()
    {
        var probe = new Probe(string.Join("\r\n", Enumerable.Range(1, 8)));

        Assert.Equal(3, probe.Emulator.ScrollbackCount);
        Assert.Equal("1", probe.Emulator.GetLineText(0));
        Assert.Equal("4\n5\n6\n7\n8", probe.Screen);
    }

    [Fact]
    public void Feed_MoreLinesThanAreKept_DropsTheOldestAndCountsOn()
    {
        var probe = new Probe(string.Join("\r\n", Enumerable.Range(0, 100)), options: new() { MaxScrollback = 20 });

        Assert.Equal(20, probe.Emulator.ScrollbackCount);
        Assert.Equal(75, probe.Emulator.FirstAbsoluteRow);
        Assert.Equal("75", probe.Emulator.GetLineText(75));
        Assert.Equal(string.Empty, probe.Emulator.GetLineText(74));
        Assert.Equal("75", probe.Emulator.GetScrollbackRow(0)[0].Text + probe.Emulator.GetScrollbackRow(0)[1].Text);
    }

    [Fact]
    public void Feed_MoreBytesThanAreKept_DropsTheOldest()
    {
        var line = new string('x', 100) + "\r\n";
        var options = new TerminalOptions { MaxScrollback = int.MaxValue, MaxScrollbackBytes = 256 * 1024 };

        var probe = new Probe(string.Concat(Enumerable.Repeat(line, 1000)), 100, 5, options);

        Assert.InRange(probe.Emulator.ScrollbackCount, 100, 164);
        Assert.Equal(1000 - 4, probe.Emulator.FirstAbsoluteRow + probe.Emulator.ScrollbackCount);
    }

    [Fact]
    public void Feed_EraseScrollback_LeavesTheScreen()
    {
        var probe = new Probe("1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\e[3J");

        Assert.Equal(0, probe.Emulator.ScrollbackCount);
        Assert.Equal("3\n4\n5\n6\n7", probe.Screen);
        Assert.Equal("3", probe.Emulator.GetLineText(2));
    }

    [Fact]
    public void GetRowVersion_AfterScrolling_GoesWithTheRow()
    {
        var probe = new Probe("1\r\n2\r\n3\r\n4\r\n5");
        var second = probe.Emulator.GetRowVersion(1);
        var third = probe.Emulator.GetRowVersion(2);

        probe.Feed("\r\n");

        Assert.Equal(second, probe.Emulator.GetRowVersion(0));
        Assert.Equal(third, probe.Emulator.GetRowVersion(1));
    }

    [Fact]
    public void GetRowVersion_OfARowThatIsNotTouched_Stays()
    {
        var probe = new Probe("1\r\n2");
        var before = probe.Emulator.GetRowVersion(0);

        probe.Feed("more");

        Assert.Equal(before, probe.Emulator.GetRowVersion(0));
    }

    [Fact]
    public void Feed_AlternateScreen_LeavesTheMainOneUntouched()
    {
        var probe = new Probe("shell\e[?1049h\e[Hvim");
        Assert.True(probe.Emulator.Modes.IsAlternateScreen);

        probe.Feed("\e[?1049l!");

        Assert.Equal("shell!", probe.Screen);
    }

    [Fact]
    public void Feed_ShellMarks_CarryStatusAndCommandLine()
    {
        var probe = new Probe("\e]133;C;cmdline_url=echo%20%22a%3Bb%22\e\\out\r\n\e]133;D;3\e\\");

        Assert.Equal("echo \"a;b\"", probe.Marks[0].CommandLine);
        Assert.Equal(3, probe.Marks[1].ExitStatus);
        Assert.Equal(1, probe.Marks[1].AbsoluteRow);
    }

    [Theory]
    [InlineData("\e[1;3;4;7;9mx", CellAttributes.Bold | CellAttributes.Italic | CellAttributes.Underline | CellAttributes.Reverse | CellAttributes.Strikethrough)]
    [InlineData("\e[1;2m\e[22mx", CellAttributes.None)]
    [InlineData("\e[5;8;53mx", CellAttributes.Blink | CellAttributes.Hidden | CellAttributes.Overline)]
    [InlineData("\e[4:3m\e[24mx", CellAttributes.None)]
    [InlineData("\e[4m\e[4:0mx", CellAttributes.None)]
    public void Feed_Renditions_AreTheCells(string text, CellAttributes attributes) =>
        Assert.Equal(attributes, new Probe(text).Emulator.GetRow(0)[0].Style.Attributes);

    [Theory]
    [InlineData("\e[31mx", TerminalColorKind.Indexed, 1)]
    [InlineData("\e[96mx", TerminalColorKind.Indexed, 14)]
    [InlineData("\e[38;5;200mx", TerminalColorKind.Indexed, 200)]
    [InlineData("\e[38:5:200mx", TerminalColorKind.Indexed, 200)]
    [InlineData("\e[38;2;1;2;3mx", TerminalColorKind.Rgb, 0x010203)]
    [InlineData("\e[38:2:1:2:3mx", TerminalColorKind.Rgb, 0x010203)]
    [InlineData("\e[38:2::1:2:3mx", TerminalColorKind.Rgb, 0x010203)]
    [InlineData("\e[31m\e[39mx", TerminalColorKind.Default, 0)]
    [InlineData("\e[38;9;31mx", TerminalColorKind.Indexed, 1)]
    public void Feed_Colours_InBothSpellings(string text, TerminalColorKind kind, int value) =>
        Assert.Equal(new(kind, value), new Probe(text).Emulator.GetRow(0)[0].Style.Foreground);

    [Fact]
    public void Feed_UnderlineWithColourAndLink_IsKeptBesideTheRest()
    {
        var probe = new Probe("\e]8;;http://a\e\\\e[4:3;58:2::1:2:3mx\e]8;;\e\\y\e[0mz");

        var row = probe.Emulator.GetRow(0);

        Assert.Equal(UnderlineStyle.Curly, row[0].Style.Underline);
        Assert.Equal(TerminalColor.Rgb(1, 2, 3), row[0].Style.UnderlineColor);
        Assert.Equal("http://a", row[0].Style.Link);
        Assert.Equal((null, TerminalColor.Rgb(1, 2, 3)), (row[1].Style.Link, row[1].Style.UnderlineColor));
        Assert.Equal(default, row[2].Style);
    }

    [Fact]
    public void Feed_ErasingWithABackground_ColoursWhatIsErased()
    {
        var row = new Probe("\e[44m\e[K\e[0mx").Emulator.GetRow(0);

        Assert.Equal(TerminalColor.Indexed(4), row[9].Style.Background);
        Assert.Equal(default, row[0].Style.Background);
    }

    [Theory]
    [InlineData("\e]2;one\e\\", "one")]
    [InlineData("\e]0;one\a", "one")]
    [InlineData("\e]1;icon\a", "")]
    [InlineData("\e]2;a\u0001b\u0085c\e\\", "abc")]
    [InlineData("\e]2;one\a\e[22t\e]2;two\a\e[23t", "one")]
    [InlineData("\e]2;✜\u009c", "✜")]
    public void Feed_Titles_AreCleanAndCanBeSaved(string text, string title) => Assert.Equal(title, new Probe(text).Emulator.Title);

    [Fact]
    public void Feed_TitleOfMoreThanIsKept_IsNotCutWithinASurrogatePair() =>
        Assert.Equal(new string('a', 255), new Probe($"\e]2;{new string('a', 255)}😀\a").Emulator.Title);

    [Theory]
    [InlineData(TerminalPermissions.None, null)]
    [InlineData(TerminalPermissions.WriteClipboard, "hi")]
    public void Feed_Clipboard_IsWrittenOnlyWithPermission(TerminalPermissions permissions, string? text)
    {
        var probe = new Probe("\e]52;c;aGk=\a\e]52;c;?\a", options: new() { Permissions = permissions });

        Assert.Equal(text, probe.Clipboard);
        Assert.Empty(probe.Replies);
    }

    [Theory]
    [InlineData(TerminalPermissions.Resize, 10)]
    [InlineData(TerminalPermissions.Columns132, 132)]
    public void Feed_WideColumns_NeedPermissionAndTheProgramsWish(TerminalPermissions permissions, int columns)
    {
        var probe = new Probe("\e[?3hx\e[?40h\e[?3h", options: new() { Permissions = permissions });

        Assert.Equal(columns, probe.Emulator.Columns);
        probe.Feed("\e[?3l");
        Assert.Equal(10, probe.Emulator.Columns);
    }
}
