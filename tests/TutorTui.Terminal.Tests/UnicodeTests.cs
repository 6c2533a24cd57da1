using System.Text;
using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class UnicodeTests
{
    [Theory]
    [InlineData("你好x", 5)]
    [InlineData("e\u0301x", 2)]
    [InlineData("👍🏽x", 3)]
    [InlineData("👨\u200d👩\u200d👧x", 3)]
    [InlineData("🇩🇪x", 3)]
    [InlineData("✔x", 2)]
    [InlineData("한x", 3)]
    [InlineData("\u1112\u1161\u11abx", 3)]
    [InlineData("ｘx", 3)]
    [InlineData("\e[?2027l👨\u200d👩x", 5)]
    public void Feed_Graphemes_TakeTheirColumns(string text, int columns)
    {
        var probe = new Probe(text);

        Assert.Equal(columns, probe.Emulator.Cursor.Column);
        Assert.Equal(text[(text.IndexOf('l', StringComparison.Ordinal) + 1)..], probe.Screen);
    }

    [Fact]
    public void Feed_AFamily_IsOneCell()
    {
        var row = new Probe("👨\u200d👩\u200d👧").Emulator.GetRow(0);

        Assert.Equal(("👨\u200d👩\u200d👧", 2), (row[0].Text, row[0].Width));
        Assert.Equal(0, row[1].Width);
    }

    [Theory]
    [InlineData("你\rx", "x")]
    [InlineData("你\e[1;2Hx", " x")]
    [InlineData("a你b\e[1;3H\e[K", "a")]
    [InlineData("a你b\e[1;2H\e[P", "a b")]
    [InlineData("012345678你", "012345678\n你")]
    [InlineData("\e[?7l012345678你", "01234567你")]
    public void Feed_HalfOfAWideCharacterIsOverwritten_AllOfItGoes(string text, string screen) =>
        Assert.Equal(screen, new Probe(text).Screen);

    [Theory]
    [InlineData(new byte[] { 0xc3, 0x28 }, "\ufffd(")]
    [InlineData(new byte[] { 0xe4, 0xbd, 0x41 }, "\ufffdA")]
    [InlineData(new byte[] { 0xff, 0x41 }, "\ufffdA")]
    [InlineData(new byte[] { 0xc0, 0xaf }, "\ufffd\ufffd")]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80 }, "\ufffd\ufffd\ufffd")]
    public void Feed_BrokenUtf8_ShowsReplacements(byte[] bytes, string screen)
    {
        var probe = new Probe(string.Empty);

        probe.Emulator.Feed(bytes);

        Assert.Equal(screen, probe.Screen);
    }

    [Fact]
    public void Feed_EndlessCombiningCharacters_AreBounded()
    {
        var probe = new Probe("e" + new string('\u0301', 10_000));

        Assert.Equal("e" + new string('\u0301', 5), probe.Emulator.GetRow(0)[0].Text);
    }

    [Fact]
    public void Feed_EndlessEmojiOfOneGrapheme_AreBounded()
    {
        var probe = new Probe("👩" + string.Concat(Enumerable.Repeat("\u200d👩", 10_000)));

        Assert.InRange(probe.Emulator.GetRow(0)[0].Text!.Length, 5, 32);
    }

    [Theory]
    [InlineData("👩🏽\u200d❤\ufe0f\u200d💋\u200d👨🏾")]
    [InlineData("👁\ufe0f\u200d🗨\ufe0f")]
    [InlineData("ཨོཾ")]
    [InlineData("שׁ\u05b8\u0596")]
    public void Feed_TextOfManyMarks_IsWhole(string grapheme) =>
        Assert.StartsWith(grapheme, new Probe(grapheme).Emulator.GetRow(0)[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Feed_AnotherBaseAfterTooManyMarks_TakesMarksAgain()
    {
        var probe = new Probe("e" + new string('\u0301', 9) + "a\u0301");

        Assert.Equal("a\u0301", probe.Emulator.GetRow(0)[1].Text);
    }

    [Fact]
    public void Feed_MoreDifferentGraphemesThanAreKept_GoOnWithThoseOnScreen()
    {
        var text = new StringBuilder();
        for (var first = 0; first < 300; first++)
        {
            for (var second = 0; second < 256; second++)
            {
                text.Append('\r').Append(new Rune(0x4e00 + first)).Append((char)(0x300 + (second % 112))).Append((char)(0x300 + (second / 112)));
            }
        }

        var probe = new Probe(text.ToString());
        probe.Feed("\ra\u0301");

        Assert.Equal("a\u0301", probe.Emulator.GetRow(0)[0].Text);
    }
}
