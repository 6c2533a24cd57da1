using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class ResizeTests
{
    [Theory]
    [InlineData("0123456789abc\r\nnext", 5, "01234\n56789\nabc\nnext")]
    [InlineData("01234\r\n56789", 4, "0123\n4\n5678\n9")]
    [InlineData("你好你好", 5, "你好\n你好")]
    [InlineData("a你好", 2, "a\n你\n好")]
    public void Resize_Narrower_WrapsAnew(string text, int columns, string screen)
    {
        var probe = new Probe(text);

        probe.Emulator.Resize(columns, 5);

        Assert.Equal(screen, probe.Screen);
        probe.Emulator.Resize(10, 5);
        Assert.Equal(new Probe(text).Screen, probe.Screen);
    }

    [Fact]
    public void Resize_LowerAndBack_LosesNothing()
    {
        var probe = new Probe("1\r\n2\r\n3\r\n4\r\n5");

        probe.Emulator.Resize(10, 2);
        Assert.Equal("4\n5", probe.Screen);
        probe.Emulator.Resize(10, 5);

        Assert.Equal("1\n2\n3\n4\n5", probe.Screen);
    }

    [Fact]
    public void Resize_ToOneCellAndBack_KeepsTheText()
    {
        var probe = new Probe("abc\r\nde");

        probe.Emulator.Resize(1, 1);
        probe.Emulator.Resize(10, 5);

        Assert.Equal("abc\nde", probe.Screen);
    }

    [Theory]
    [InlineData("0123456789", 20, "0123456789x")]
    [InlineData("0123456789abc", 20, "0123456789abcx")]
    [InlineData("0123456789", 5, "01234\n56789\nx")]
    public void Resize_TheCursor_StaysBehindItsText(string text, int columns, string screen)
    {
        var probe = new Probe(text);

        probe.Emulator.Resize(columns, 5);
        probe.Feed("x");

        Assert.Equal(screen, probe.Screen);
    }

    [Fact]
    public void Resize_OnTheAlternateScreen_CutsItAndWrapsTheOther()
    {
        var probe = new Probe("0123456789\e[?1049h\e[Habcdefgh");

        probe.Emulator.Resize(5, 5);
        Assert.Equal("abcde", probe.Screen);
        probe.Feed("\e[?1049l");

        Assert.Equal("01234\n56789", probe.Screen);
    }

    [Fact]
    public void Resize_TellsWhereLinesHaveGone()
    {
        var probe = new Probe("0123456789abc\r\nnext\r\nlast");

        var mapping = probe.Emulator.Resize(5, 5);

        Assert.Equal((0, 0), mapping.Map(0, 0));
        Assert.Equal((2, 1), mapping.Map(1, 1));
        Assert.Equal((3, 2), mapping.Map(2, 2));
        Assert.Equal("next", probe.Emulator.GetLineText(mapping.Map(2, 0).Row));
    }

    [Fact]
    public void Resize_WithMoreThanAreKept_NumbersGoOn()
    {
        var probe = new Probe(
            string.Join("\r\n", Enumerable.Range(100, 40).Select(number => $"line {number}")), options: new() { MaxScrollback = 20 });

        var mapping = probe.Emulator.Resize(4, 5);

        Assert.Equal("line", probe.Emulator.GetLineText(mapping.Map(39, 0).Row));
        Assert.Equal(" 139", probe.Emulator.GetLineText(mapping.Map(39, 0).Row + 1));
        Assert.Equal(20, probe.Emulator.ScrollbackCount);
    }
}
