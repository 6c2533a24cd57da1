using System.Text;
using CsCheck;
using TutorTui.Terminal.Emulation;
using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class TerminalEmulatorTests
{
    private const string Finals = "ABCDEFGHIJKLMPSTXZ@bdfhmnr`";

    private static TerminalEmulator Feed(string text, int columns = 20, int rows = 5, ITerminalListener? listener = null)
    {
        var emulator = new TerminalEmulator(columns, rows, listener: listener);
        emulator.Feed(Encoding.UTF8.GetBytes(text));
        return emulator;
    }

    private static string Screen(TerminalEmulator emulator)
    {
        var first = emulator.FirstAbsoluteRow + emulator.ScrollbackCount;
        return string.Join('\n', Enumerable.Range(0, emulator.Rows).Select(row => emulator.GetLineText(first + row).TrimEnd())).TrimEnd();
    }

    [Theory]
    [InlineData("one\r\ntwo", "one\ntwo")]
    [InlineData("abc\rX", "Xbc")]
    [InlineData("abcdef\e[3D\e[K", "abc")]
    [InlineData("abcdef\e[1;3H\e[2P", "abef")]
    [InlineData("abcdef\e[1;3H\e[2@", "ab  cdef")]
    [InlineData("1\r\n2\r\n3\e[2;1H\e[L", "1\n\n2\n3")]
    [InlineData("1\r\n2\r\n3\e[2;1H\e[M", "1\n3")]
    [InlineData("\e(0lqk\e(B", "┌─┐")]
    [InlineData("tick 1\r\ntick 2\e[1A\r\e[2Kdone", "done\ntick 2")]
    [InlineData("你好", "你好")]
    [InlineData("e\u0301x", "e\u0301x")]
    [InlineData("a\tb", "a       b")]
    public void Feed_ControlFunctions_DrawTheScreen(string text, string screen) => Assert.Equal(screen, Screen(Feed(text)));

    [Fact]
    public void Feed_LongLine_WrapsAndRemembersIt()
    {
        var emulator = Feed(new string('x', 25));

        Assert.True(emulator.IsLineWrapped(0));
        Assert.Equal(5, emulator.Cursor.Column);
    }

    [Fact]
    public void Feed_MoreLinesThanRows_ScrollIntoTheScrollback()
    {
        var emulator = Feed(string.Join("\r\n", Enumerable.Range(1, 8)));

        Assert.Equal(3, emulator.ScrollbackCount);
        Assert.Equal("1", emulator.GetLineText(0));
        Assert.Equal("4\n5\n6\n7\n8", Screen(emulator));
    }

    [Fact]
    public void Feed_AlternateScreen_LeavesTheMainOneUntouched()
    {
        var emulator = Feed("shell\e[?1049h\e[Hvim");
        Assert.True(emulator.Modes.IsAlternateScreen);

        emulator.Feed("\e[?1049l"u8);

        Assert.Equal("shell", Screen(emulator));
    }

    [Fact]
    public void Feed_StatusQuery_IsAnswered()
    {
        var listener = new Recorder();

        Feed("ab\e[6n", listener: listener);

        Assert.Equal("\e[1;3R", listener.Replies);
    }

    [Fact]
    public void Feed_ShellMarks_CarryStatusAndCommandLine()
    {
        var listener = new Recorder();

        Feed("\e]133;C;cmdline_url=echo%20%22a%3Bb%22\e\\out\r\n\e]133;D;3\e\\", listener: listener);

        Assert.Equal("echo \"a;b\"", listener.Marks[0].CommandLine);
        Assert.Equal(3, listener.Marks[1].ExitStatus);
        Assert.Equal(1, listener.Marks[1].AbsoluteRow);
    }

    [Fact]
    public void Resize_NarrowerAndBack_LosesNothing()
    {
        var emulator = Feed("0123456789\r\nnext");

        emulator.Resize(5, 5);
        emulator.Resize(20, 5);

        Assert.Equal("0123456789\nnext", Screen(emulator));
    }

    [Fact]
    public void Resize_LowerAndBack_LosesNothing()
    {
        var emulator = Feed("1\r\n2\r\n3\r\n4\r\n5");

        emulator.Resize(20, 2);
        Assert.Equal("4\n5", Screen(emulator));
        emulator.Resize(20, 5);

        Assert.Equal("1\n2\n3\n4\n5", Screen(emulator));
    }

    [Fact]
    public void Feed_AnyChunking_GivesTheSameScreen() =>
        Gen.Select(HostileText, Gen.Int[1, 7]).Sample((text, size) =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var whole = new TerminalEmulator(20, 5);
            whole.Feed(bytes);
            var pieces = new TerminalEmulator(20, 5);
            foreach (var chunk in bytes.Chunk(size))
            {
                pieces.Feed(chunk);
            }

            return Screen(whole) == Screen(pieces) && whole.Cursor == pieces.Cursor && whole.Modes == pieces.Modes;
        });

    [Fact]
    public void Feed_AnyBytesAndSizes_KeepsTheCursorOnTheScreen() =>
        Gen.Select(Gen.Byte.Array[0, 300], HostileText, Gen.Int[1, 40], Gen.Int[1, 20]).Sample((bytes, text, columns, rows) =>
        {
            var emulator = new TerminalEmulator(20, 5);
            emulator.Feed(bytes);
            emulator.Feed(Encoding.UTF8.GetBytes(text));
            emulator.Resize(columns, rows);
            emulator.Feed(bytes);
            emulator.Feed(Encoding.UTF8.GetBytes(text));
            return emulator.Cursor.Row < emulator.Rows && emulator.Cursor.Column < emulator.Columns
                && emulator.GetLineText(emulator.FirstAbsoluteRow + emulator.ScrollbackCount).Length <= emulator.Columns * 40;
        });

    /// <summary>Sequences of every kind, whole and broken off, among wide and combining characters.</summary>
    private static Gen<string> HostileText { get; } = Gen.OneOf(
        Gen.Const("\e["), Gen.Const("\e]133;A"), Gen.Const("\e\\"), Gen.Const("\e[?1049h"), Gen.Const("\e[?1049l"), Gen.Const("\eP"),
        Gen.Const("你"), Gen.Const("\u0301"), Gen.Const("\r\n"), Gen.Const("\e[2J"), Gen.Const("\e7"), Gen.Const("\e8"), Gen.Const("\eM"),
        Gen.Const("\e[?6h"), Gen.Const("\e[4h"), Gen.Const("\e[65535b"), Gen.Const("\ec"), Gen.Const("\e[38:2::1:2:3m"),
        Gen.Select(Gen.Int[0, 70000], Gen.Int[0, 70000], Gen.Int[0, Finals.Length - 1])
            .Select((first, second, final) => $"\e[{first};{second}{Finals[final]}"),
        Gen.String[0, 12]).Array[0, 40].Select(string.Concat);

    private sealed class Recorder : ITerminalListener
    {
        public string Replies { get; private set; } = string.Empty;

        public List<PromptMark> Marks { get; } = [];

        public void Reply(ReadOnlySpan<byte> bytes) => Replies += Encoding.ASCII.GetString(bytes);

        public void Mark(PromptMark mark) => Marks.Add(mark);
    }
}
