using System.Text;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Sessions;
using TutorTui.Terminal.Screen;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Presentation;
using TutorTui.Tui.Screen;
using TutorTui.Tui.Theming;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>A program's requests to the terminal are visible in the pane.</summary>
public sealed class ShellPaintingTests : IAsyncDisposable
{
    private const string BeginFrame = "\e[?2026h";
    private const string EndFrame = "\e[?2026l";

    private readonly TrackedShell _shell = QuietShell.Showing(20, 3, "whole");
    private readonly FakeTimeProvider _clock = new(Samples.Now);
    private readonly Painter _painter;

    public ShellPaintingTests() => _painter = new(Theme.Color, _clock);

    public async ValueTask DisposeAsync() => await _shell.DisposeAsync();

    [Fact]
    public void Frame_BeingDrawn_IsNotSeen()
    {
        Paint();

        Feed(BeginFrame + "\e[2J\e[Hhalf");

        Assert.Contains("whole", Paint(), StringComparison.Ordinal);
    }

    [Fact]
    public void Frame_Ended_IsSeen()
    {
        Paint();
        Feed(BeginFrame + "\e[2J\e[Hhalf");
        Paint();

        Feed(" and done" + EndFrame);

        Assert.Contains("half and done", Paint(), StringComparison.Ordinal);
    }

    [Fact]
    public void Frame_ThatTakesTooLong_IsSeenAsFarAsItIs()
    {
        Paint();
        Feed(BeginFrame + "\e[2J\e[Hhalf");
        Paint();

        _clock.Advance(SynchronizedFrames.Patience + TimeSpan.FromMilliseconds(1));

        Assert.Contains("half", Paint(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\e]4;1;#102030\a\e[31mx", 0x102030, null)]
    [InlineData("\e]10;#405060\a\e[39mx", 0x405060, null)]
    [InlineData("\e]11;#708090\a\e[31mx", null, 0x708090)]
    public void Colour_ThatTheProgramHasChanged_IsTaken(string output, int? foreground, int? background)
    {
        Feed("\e[2J\e[H" + output);

        var style = PaintShell()[0, 0].Style;

        Assert.Equal(foreground is { } text ? new(TerminalColorKind.Rgb, text) : TerminalColor.Indexed(1), style.Foreground);
        Assert.Equal(background is { } ground ? new(TerminalColorKind.Rgb, ground) : default, style.Background);
    }

    [Fact]
    public void Colour_AfterAReset_IsTheThemesAgain()
    {
        Feed("\e]4;1;#102030\a\ec\e[31mx");

        Assert.Equal(TerminalColor.Indexed(1), PaintShell()[0, 0].Style.Foreground);
    }

    [Theory]
    [InlineData("\e[2J\e[Hshort")]
    [InlineData("\e[3;5H网络\e[1;1H\e[31mred\e[0m\e[2K")]
    [InlineData("\r\n\r\n\r\nscrolled")]
    public void ShellAlone_PaintedAnew_IsAsWhenAllIs(string output)
    {
        var state = Update.Apply(Samples.Watched(1, 100, 24), new KeyPressed("Tab")).State;
        var canvas = _painter.Paint(state, _ => _shell);

        Feed(output);

        Assert.True(_painter.TryPaintShell(canvas, state, _ => _shell));
        var whole = _painter.Paint(state, _ => _shell);
        Assert.Equal(whole.ToText(), canvas.ToText());
        Assert.Equal(whole.Cursor, canvas.Cursor);
    }

    [Fact]
    public void ShellAlone_UnderADialog_IsNotPainted()
    {
        var state = Update.Apply(Samples.Watched(1, 100, 24), new KeyPressed("?")).State;

        Assert.False(_painter.TryPaintShell(_painter.Paint(state, _ => _shell), state, _ => _shell));
    }

    private void Feed(string output)
    {
        lock (_shell.SyncRoot)
        {
            _shell.Emulator.Feed(Encoding.UTF8.GetBytes(output));
        }
    }

    private string Paint() =>
        _painter.Paint(Update.Apply(Samples.Watched(1, 100, 24), new KeyPressed("Tab")).State, _ => _shell).ToText();

    private Canvas PaintShell()
    {
        var canvas = new Canvas(20, 3);
        ShellPainter.Paint(canvas, new(0, 0, 3, 20), _shell, new(), Theme.Color, hasFocus: false);
        return canvas;
    }
}
