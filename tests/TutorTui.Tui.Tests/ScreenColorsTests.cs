using Terminal.Gui.Drawing;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.App;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>The mapping from cell styles to Terminal.Gui's attributes.</summary>
public sealed class ScreenColorsTests
{
    [Theory]
    [InlineData(1, 0xCD3131)]
    [InlineData(15, 0xFFFFFF)]
    [InlineData(16, 0x000000)]
    [InlineData(21, 0x0000FF)]
    [InlineData(67, 0x5F87AF)]
    [InlineData(231, 0xFFFFFF)]
    [InlineData(232, 0x080808)]
    [InlineData(255, 0xEEEEEE)]
    public void Palette_EachPart_HasXtermsColor(int index, int expected)
    {
        var color = new ScreenColors(hasColor: true)[new(TerminalColor.Indexed(index), default, CellAttributes.None)].Foreground;

        Assert.Equal(expected, (color.R << 16) | (color.G << 8) | color.B);
    }

    [Fact]
    public void Rgb_IsTakenAsItIs()
    {
        var color = new ScreenColors(hasColor: true)[new(default, TerminalColor.Rgb(1, 2, 3), CellAttributes.None)].Background;

        Assert.Equal((1, 2, 3), ((int)color.R, (int)color.G, (int)color.B));
    }

    [Fact]
    public void Color_NotWanted_StaysTheTerminalsOwnWhileAttributesAreKept()
    {
        var attribute = new ScreenColors(hasColor: false)[new(TerminalColor.Indexed(1), TerminalColor.Rgb(1, 2, 3), CellAttributes.Bold)];

        Assert.Equal((Color.None, Color.None, TextStyle.Bold), (attribute.Foreground, attribute.Background, attribute.Style));
    }

    [Theory]
    [InlineData(CellAttributes.Bold | CellAttributes.Italic, TextStyle.Bold | TextStyle.Italic)]
    [InlineData(CellAttributes.Faint | CellAttributes.Underline, TextStyle.Faint | TextStyle.Underline)]
    [InlineData(CellAttributes.Blink | CellAttributes.Reverse | CellAttributes.Strikethrough, TextStyle.Blink | TextStyle.Reverse | TextStyle.Strikethrough)]
    [InlineData(CellAttributes.Hidden, TextStyle.None)]
    public void Attributes_AreTerminalGuis(CellAttributes attributes, TextStyle expected) =>
        Assert.Equal(expected, new ScreenColors(hasColor: true)[new(default, default, attributes)].Style);

    [Fact]
    public void Styles_MoreThanAreRemembered_AreStillRight()
    {
        var sut = new ScreenColors(hasColor: true);

        Assert.All(Enumerable.Range(0, 10_000), value =>
        {
            var color = sut[new(new(TerminalColorKind.Rgb, value), default, CellAttributes.None)].Foreground;
            Assert.Equal(value, (color.R << 16) | (color.G << 8) | color.B);
        });
    }
}
