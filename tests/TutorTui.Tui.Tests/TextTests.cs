using CsCheck;
using TutorTui.Terminal.Screen;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Layout;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("a-very-long-word here", 6, "a-very|-long-|word|here")]
    [InlineData("two\nlines", 20, "two|lines")]
    [InlineData("    indented text", 12, "    indented|text")]
    [InlineData("网络驱动，由插件提供。", 10, "网络驱动，|由插件提|供。")]
    [InlineData("看一看 Machine1。", 15, "看一看|Machine1。")]
    [InlineData("正在打开……", 8, "正在打|开……")]
    [InlineData("now opening …", 11, "now|opening …")]
    [InlineData("opening …", 8, "opening|…")]
    [InlineData("network-weavenet1。", 17, "network-weavenet|1。")]
    [InlineData("输入（例如 ls）", 6, "输入|（例如|ls）")]
    public void Wrap_BreaksWhereAReaderWould(string text, int width, string expected) =>
        Assert.Equal(expected, string.Join('|', TextFlow.Wrap([new(text)], width).Select(Plain)));

    [Fact]
    public void Wrap_AnyTextAndWidth_LosesNoWordAndFits() =>
        Gen.Select(Gen.String[Gen.OneOf(Gen.Char['a', 'e'], Gen.Const(' '), Gen.Char['一', '十'], Gen.Const('，')), 0, 60], Gen.Int[2, 30])
            .Sample((text, width) =>
            {
                var lines = TextFlow.Wrap([new(text)], width);
                return lines.All(line => line.Width <= width)
                    && string.Concat(lines.Select(Plain)).Replace(" ", string.Empty, StringComparison.Ordinal)
                        == text.Replace(" ", string.Empty, StringComparison.Ordinal);
            }, iter: 20_000);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("中文", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("👨‍👩‍👧", 2)]
    [InlineData("\e", 1)]
    public void Width_CountsColumns(string text, int expected) => Assert.Equal(expected, TextWidth.Of(text));

    [Fact]
    public void Canvas_ControlCharacters_NeverReachTheTerminal()
    {
        var canvas = new Canvas(10, 1);
        canvas.Write(0, 0, "a\e[2Jb", default, 10);

        Assert.DoesNotContain('\e', canvas.ToText());
    }

    [Fact]
    public void Canvas_OverHalfAWideCharacter_TheLineKeepsItsWidth()
    {
        var canvas = new Canvas(8, 1);
        canvas.Write(0, 0, "网络驱动", default, 8);

        canvas.Write(0, 1, "a", default, 8);
        canvas.Write(0, 3, "中", default, 8);

        Assert.Equal(" a 中 动\n", canvas.ToText());
    }

    [Fact]
    public void Theme_EveryColour_IsReadableOnBlackAndOnWhite()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            if (Theme.Color[role].Foreground is { Kind: TerminalColorKind.Rgb } color)
            {
                var light = Luminance(color.Value) + 0.05;
                Assert.True(light / 0.05 >= 4 && 1.05 / light >= 4, $"{role}: {light / 0.05:0.0} on black, {1.05 / light:0.0} on white");
            }
        }
    }

    [Fact]
    public void Theme_Plain_HasNoColour() =>
        Assert.All(Enum.GetValues<Role>(), role => Assert.Equal(TerminalColorKind.Default, Theme.Plain[role].Foreground.Kind));

    [Fact]
    public void Chapter_EveryLine_FitsAnyWidth() => Gen.Int[30, 120].Sample(
        width => ChapterPage.Render(Samples.Watched(1).Lesson!, width).All(line => line.Line.Width + ChapterPage.Margin <= width));

    private static string Plain(StyledLine line) => string.Concat(line.Runs.Select(run => run.Text));

    /// <summary>Relative luminance (WCAG 2.2).</summary>
    private static double Luminance(int rgb)
    {
        static double Linear(int channel) => channel / 255.0 is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Linear((rgb >> 16) & 0xff)) + (0.7152 * Linear((rgb >> 8) & 0xff)) + (0.0722 * Linear(rgb & 0xff));
    }
}
