using System.Text;
using CsCheck;
using TutorTui.Terminal.Emulation;
using TutorTui.Tui.Input;
using TutorTui.Tui.Keys;
using Xunit;

namespace TutorTui.Tui.Tests;

public sealed class InputTests
{
    private const string Everything =
        "a\e[A\eOB\e[1;5C\e[15~é中😀\e.\e\r\t\u0014\e[<0;5;6M\e[<35;5;6M\e[?62;1c\e[?1u\e]11;rgb:00/00/00\e\\\e[200~ls\n\e[A中\e[201~\e[3;7R\e[7~z";

    [Fact]
    public void Tokenizer_Kinds_AreTold()
    {
        var kinds = new InputTokenizer().Feed(Encoding.UTF8.GetBytes(Everything)).Select(token => token.Kind).Where(kind => kind is not InputKind.Key);

        Assert.Equal(
            [
                InputKind.Mouse, InputKind.Mouse, InputKind.Reply, InputKind.KittyReply, InputKind.Reply,
                InputKind.PasteStart, InputKind.PasteText, InputKind.PasteEnd, InputKind.Reply,
            ],
            kinds);
    }

    [Fact]
    public void Tokenizer_AnyChunks_GiveTheSameTokens()
    {
        var bytes = Encoding.UTF8.GetBytes(Everything);
        var whole = Join(new InputTokenizer().Feed(bytes));
        Gen.Int[1, 12].Sample(
            size =>
            {
                var sut = new InputTokenizer();
                return Join(bytes.Chunk(size).SelectMany(chunk => sut.Feed(chunk))) == whole;
            });
    }

    [Fact]
    public void Tokenizer_AnyBytes_LosesNone() => Gen.Byte.Array[0, 200].Sample(
        bytes =>
        {
            var sut = new InputTokenizer();
            List<InputToken> tokens = [.. sut.Feed(bytes)];
            for (var tries = 0; sut.IsHolding && tries <= bytes.Length; tries++)
            {
                tokens.AddRange(sut.Feed([]));
            }

            return tokens.SelectMany(token => token.Bytes.ToArray()).SequenceEqual(bytes);
        });

    [Fact]
    public void Tokenizer_LoneEscape_IsAKeyOnceNothingFollows()
    {
        var sut = new InputTokenizer();

        Assert.Empty(sut.Feed("\e"u8));
        Assert.Equal(InputKind.Key, Assert.Single(sut.Feed([])).Kind);
    }

    [Fact]
    public void Router_ShellHasTheKeys_GetsAllButMouseAndTheKeyBehindThePrefix()
    {
        var shell = new Shell { Modes = new() };

        var tutor = Route(shell, "a\e[15~\u0003\u0014q\e[<0;1;1Mb");

        Assert.Equal("a\e[15~\u0003b", shell.Typed);
        Assert.Equal("\u0014q", tutor);
        Assert.Equal([new(0, 0, 0, IsRelease: false)], shell.Reports);
    }

    [Fact]
    public void Router_CursorKeys_FollowTheProgramsMode()
    {
        var normal = new Shell { Modes = new() };
        var application = new Shell { Modes = new() { HasApplicationCursorKeys = true } };

        Route(normal, "\eOA\e[B");
        Route(application, "\eOA\e[B");

        Assert.Equal(("\e[A\e[B", "\eOA\eOB"), (normal.Typed, application.Typed));
    }

    [Theory]
    [InlineData(false, "a\rb")]
    [InlineData(true, "\e[200~a\nb\e[201~")]
    public void Router_Paste_IsFramedWhereTheProgramWantsIt(bool isBracketed, string expected)
    {
        var shell = new Shell { Modes = new() { HasBracketedPaste = isBracketed } };

        Route(shell, "\e[200~a\nb\e[201~");

        Assert.Equal(expected, shell.Typed);
    }

    [Fact]
    public void Router_PrefixInsidePastedText_IsText()
    {
        var shell = new Shell { Modes = new() };

        var tutor = Route(shell, "\e[200~a\u0014q\e[201~");

        Assert.Equal(("a\u0014q", string.Empty), (shell.Typed, tutor));
    }

    [Fact]
    public void Router_TutorHasTheKeys_PasteIsDroppedAndRxvtsHomeIsXterms()
    {
        var tutor = Route(new(), "\e[200~rm -rf /\r\e[201~\e[7~x");

        Assert.Equal("\e[Hx", tutor);
    }

    [Fact]
    public void Router_EscapeSentAtOnce_IsNotSentAgainAndItsRestFollows()
    {
        var shell = new Shell { Modes = new() };
        var tokenizer = new InputTokenizer();
        var sut = new InputRouter(shell, shell);

        foreach (var rest in new[] { "[A", string.Empty, "[<0;3;2M", "\e" })
        {
            Assert.Empty(tokenizer.Feed("\e"u8));
            Assert.True(tokenizer.IsHoldingEscape && sut.TrySendEscape());
            tokenizer.SendEscape();
            Assert.False(tokenizer.IsHoldingEscape);
            tokenizer.Feed(Encoding.UTF8.GetBytes(rest)).ForEach(token => Assert.True(sut.Route(token).IsEmpty));
            tokenizer.Feed([]).ForEach(token => Assert.True(sut.Route(token).IsEmpty));
        }

        Assert.Equal("\e[A\e\e\e\e", shell.Typed);
        Assert.Equal([new(0, 1, 2, IsRelease: false)], shell.Reports);
    }

    [Fact]
    public void Router_EscapeForTheTutor_IsNotSentAtOnce()
    {
        var prefixed = new InputRouter(new Shell { Modes = new() }, new Shell());
        prefixed.Route(new(InputKind.Key, new byte[] { KeyMap.PrefixByte }));

        Assert.False(prefixed.TrySendEscape());
        Assert.False(new InputRouter(new Shell(), new Shell()).TrySendEscape());
    }

    [Fact]
    public void Tokenizer_EscapeInPastedText_IsNotHeldForAKey()
    {
        var sut = new InputTokenizer();
        sut.Feed("\e[200~a\e"u8);

        Assert.False(sut.IsHoldingEscape);
    }

    [Theory]
    [InlineData("\e[<0;5;6M", 0, 5, 4, false)]
    [InlineData("\e[<65;120;40m", 65, 39, 119, true)]
    public void MouseReport_IsRead(string bytes, int code, int row, int column, bool isRelease)
    {
        Assert.True(MouseReport.TryParse(Encoding.ASCII.GetBytes(bytes), out var report));
        Assert.Equal(new(code, row, column, isRelease), report);
    }

    [Theory]
    [InlineData("\e[<0;5M")]
    [InlineData("\e[<;;M")]
    [InlineData("\e[<0;0;0M")]
    [InlineData("\e[<0;1;99999999999M")]
    [InlineData("\e[<0;1;2;3M")]
    public void MouseReport_Nonsense_IsNone(string bytes) => Assert.False(MouseReport.TryParse(Encoding.ASCII.GetBytes(bytes), out _));

    [Fact]
    public void Router_KittyReply_ReachesNobody()
    {
        var shell = new Shell { Modes = new() };

        Assert.Equal(string.Empty, Route(shell, "\e[?1u"));
        Assert.Equal(string.Empty, shell.Typed);
    }

    private static string Route(Shell shell, string input)
    {
        var sut = new InputRouter(shell, shell);
        var tutor = new StringBuilder();
        foreach (var token in new InputTokenizer().Feed(Encoding.UTF8.GetBytes(input)))
        {
            tutor.Append(Encoding.UTF8.GetString(sut.Route(token).Span));
        }

        return tutor.ToString();
    }

    /// <summary>Adjacent pieces of pasted text are joined, because where they are cut depends on how they arrived.</summary>
    private static string Join(IEnumerable<InputToken> tokens)
    {
        var joined = new StringBuilder();
        var last = InputKind.Key;
        foreach (var token in tokens)
        {
            joined.Append(token.Kind is InputKind.PasteText && last is InputKind.PasteText ? string.Empty : $"|{token.Kind}:");
            joined.Append(Convert.ToHexString(token.Bytes.Span));
            last = token.Kind;
        }

        return joined.ToString();
    }

    private sealed class Shell : IShellKeys, IPointer
    {
        public List<MouseReport> Reports { get; } = [];

        public TerminalModes? Modes { get; init; }

        public string Typed { get; private set; } = string.Empty;

        public void Take(MouseReport report) => Reports.Add(report);

        public void Type(byte[] bytes) => Typed += Encoding.UTF8.GetString(bytes);
    }
}
