using System.Text;
using CsCheck;
using TutorTui.Terminal.Emulation;
using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class OutputTranscriptTests
{
    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb\n")]
    [InlineData("a\r\n\r\nb", "a\n\nb")]
    [InlineData("no end", "no end")]
    [InlineData("stairs\nstep", "stairs\n      step")]
    [InlineData("a\tb", "a       b")]
    [InlineData("12345678901234567890 longer than the screen\r\n", "12345678901234567890 longer than the screen\n")]
    [InlineData("\e[31mred\e[0m \e[1;4mbold\e[m\r\n", "red bold\n")]
    [InlineData("10 %\r50 %\rdone\r\n", "done\n")]
    [InlineData("wrong\b\b\bite\e[K\r\n", "write\n")]
    [InlineData("abc\e[2Kx", "   x")]
    [InlineData("abc\r\e[2@x", "x abc")]
    [InlineData("abcd\r\e[2Px", "xd")]
    [InlineData("ab\e[5Xc", "abc")]
    [InlineData("=\e[4b>", "=====>")]
    [InlineData("容器 e\u0301 👍🏽\r\n", "容器 e\u0301 👍🏽\n")]
    [InlineData("容\e[5Gx", "容  x")]
    public void ToString_PrintedText_IsTheLines(string printed, string expected) => Assert.Equal(expected, Transcribe(printed));

    [Theory]
    [InlineData("one\r\ntwo\r\n\e[H\e[2J\e[3Jthree\r\n", "one\ntwo\nthree\n")]
    [InlineData("one\r\n\ectwo\r\n", "one\ntwo\n")]
    [InlineData("\e[?1049h\e[HLink encap:Ethernet\r\nlo  Link\r\n\e[7m(END)\e[27m\e[?1049l", "Link encap:Ethernet\nlo  Link\n(END)\n")]
    [InlineData("\e[?1049hvi\e[5;1H~\r\nps: web\r\n", "vi\n~\nps: web\n")]
    [InlineData("\e[?1049h\e[1;1HEvery 1.0s: docker ps\e[3;1HCONTAINER ID\e[3;20HIMAGE\e[4;1Habc\e[4;20Hnginx\e[?1049l",
        "Every 1.0s: docker ps\nCONTAINER ID       IMAGE\nabc                nginx\n")]
    public void ToString_ScreenClearedOrLeft_KeepsWhatWasPrinted(string printed, string expected) => Assert.Equal(expected, Transcribe(printed));

    [Fact]
    public void ToString_ScreenDrawnAgainAndAgain_HasEachLineOnce()
    {
        var screen = "\e[1;1HTasks: 1\e[2;1HMem: 2\e[3;1Hroot bash";

        Assert.Equal("Tasks: 1\nMem: 2\nroot bash\n", Transcribe(string.Concat(Enumerable.Repeat(screen, 1000)) + "\e[?1049l"));
    }

    [Fact]
    public void ToString_VeryMuch_KeepsBeginningAndEndWithinBounds()
    {
        var lines = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"line {number}\r\n"));

        var text = Transcribe(lines);

        Assert.StartsWith("line 0\nline 1\n", text, StringComparison.Ordinal);
        Assert.EndsWith("line 99998\nline 99999\n", text, StringComparison.Ordinal);
        Assert.Contains("\n…\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 32 * 1024, 72 * 1024);
    }

    [Fact]
    public void ToString_LineWithoutEnd_IsBoundedAndWhole()
    {
        Assert.Equal(new string('x', 50_000), Transcribe(new string('x', 50_000)));
        Assert.InRange(Transcribe(new string('x', 5_000_000)).Length, 32 * 1024, 72 * 1024);
    }

    [Fact]
    public void Begin_AfterOutput_ForgetsIt()
    {
        var emulator = new TerminalEmulator(80, 24);
        emulator.Feed("before\r\nhalf"u8);

        emulator.Transcript.Begin();
        emulator.Feed("after\r\n"u8);

        Assert.Equal("after\n", emulator.Transcript.ToString());
    }

    [Fact]
    public void Feed_AnyBytes_NeverThrowsAndStaysBounded() =>
        Gen.OneOf(
                Gen.Byte.Select(value => new[] { value }),
                Gen.Select(Gen.Int[0, 70000], Gen.Char["@ABCDEFGHIJKLMPSTXZ`abcdefrsu"]).Select(pair => Encoding.ASCII.GetBytes($"\e[{pair.Item1}{pair.Item2}")),
                Gen.String.Select(Encoding.UTF8.GetBytes))
            .Array[0, 300]
            .Sample(pieces =>
            {
                var emulator = new TerminalEmulator(20, 5);
                foreach (var piece in pieces)
                {
                    emulator.Feed(piece);
                }

                return emulator.Transcript.ToString().Length <= 128 * 1024;
            });

    [Fact]
    public void Feed_PlainLines_AreThereAsTheyWerePrinted() =>
        Gen.String[Gen.Char[' ', '~'], 0, 300].Array[0, 30].Sample(lines =>
            Transcribe(string.Concat(lines.Select(line => line + "\r\n"))) == string.Concat(lines.Select(line => line.TrimEnd(' ') + "\n")));

    private static string Transcribe(string printed)
    {
        var emulator = new TerminalEmulator(10, 5);
        emulator.Feed(Encoding.UTF8.GetBytes(printed));
        return emulator.Transcript.ToString();
    }
}
