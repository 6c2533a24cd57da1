using System.Text;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Sessions;
using TutorTui.Terminal.Emulation;
using TutorTui.Tui.App;
using TutorTui.Tui.Input;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>The meaning of mouse reports, depending on position and on the program in the shell.</summary>
public sealed class PointerTests : IAsyncDisposable
{
    private const int Left = 0;
    private const int Shift = 4;
    private const int Control = 16;
    private const int Motion = 32;
    private const int Hover = 35;
    private const int WheelUp = 64;

    private readonly FakeTimeProvider _clock = new();
    private readonly TrackedShell _shell = QuietShell.Showing(66, 20, "docker ps\nsee https://a.example now");
    private readonly TutorState _state = Update.Apply(Samples.Watched(0), new KeyPressed("Tab")).State;
    private readonly Pointer _sut;

    public PointerTests() => _sut = new(_ => _shell, _clock);

    public async ValueTask DisposeAsync() => await _shell.DisposeAsync();

    [Theory]
    [InlineData(1000, Left, "\e[<0;3;1M")]
    [InlineData(1000, WheelUp, "\e[<64;3;1M")]
    [InlineData(1000, Control, "\e[<16;3;1M")]
    [InlineData(1000, Motion, "")]
    [InlineData(1002, Motion, "\e[<32;3;1M")]
    [InlineData(1002, Hover, "")]
    [InlineData(1003, Hover, "\e[<35;3;1M")]
    public void Program_ThatWantsTheMouse_GetsWhatItAskedFor(int tracking, int code, string expected) =>
        Assert.Equal(expected, Encoding.ASCII.GetString(Pointer.ForProgram(At(code, 0, 2), _state, Modes(tracking))!));

    [Fact]
    public void Program_WithShiftOrOutsideItsPane_DoesNotGetIt()
    {
        Assert.Null(Pointer.ForProgram(At(Shift, 0, 2), _state, Modes(1000)));
        Assert.Null(Pointer.ForProgram(new(Left, 5, 3, IsRelease: false), _state, Modes(1000)));
        Assert.Null(Pointer.ForProgram(At(Left, 0, 2), _state, Modes(0)));
        Assert.Null(Pointer.ForProgram(At(Left, 0, 2), _state, null));
    }

    [Fact]
    public void Program_WhileTextIsBeingSelected_DoesNotGetTheRest()
    {
        var held = ShellUpdate.Change(_state, _state.Machine, open => open with { Selection = new(default, default, 1, IsHeld: true) });

        Assert.Null(Pointer.ForProgram(At(Motion, 0, 2), held, Modes(1003)));
    }

    [Fact]
    public void Press_InQuickSuccession_TakesACellAWordALine()
    {
        var units = Enumerable.Range(0, 4).Select(_ => Press(At(Left, 0, 8)).Spot!.Unit).ToList();

        Assert.Equal(
            [TextRange.Of(new(0, 8)), new(new(0, 7), new(0, 8)), new(new(0, 0), new(0, 65)), TextRange.Of(new(0, 8))],
            units);
    }

    [Fact]
    public void Press_AfterAWhile_IsASingleOne()
    {
        Press(At(Left, 0, 8));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, Press(At(Left, 0, 8)).Spot!.Clicks);
    }

    [Fact]
    public void Press_WithControlOnALink_TellsIt()
    {
        var press = Press(At(Control, 1, 10));

        Assert.Equal((true, "https://a.example"), (press.HasControl, press.Spot!.Link));
    }

    [Fact]
    public void Press_OutsideTheShell_HasNoSpot() => Assert.Null(Press(new(Left, 5, 3, IsRelease: false)).Spot);

    [Fact]
    public void Drag_OutsideThePane_IsTheNearestCell()
    {
        var state = Update.Apply(_state, Press(At(Left, 0, 2))).State;

        var drag = Assert.IsType<MouseDragged>(_sut.Read(new(Motion, 0, 0, IsRelease: false), state));

        Assert.Equal(TextRange.Of(new(0, 0)), drag.Spot.Unit);
    }

    [Fact]
    public void Motion_WithNothingHeld_MeansNothing()
    {
        Assert.Null(_sut.Read(At(Motion, 0, 2), _state));
        Assert.Null(_sut.Read(At(Hover, 0, 2), _state));
    }

    [Theory]
    [InlineData(64, -3)]
    [InlineData(65, 3)]
    public void Wheel_Scrolls(int code, int lines) =>
        Assert.Equal(lines, Assert.IsType<WheelTurned>(_sut.Read(At(code, 0, 2), _state)).Lines);

    private static TerminalModes Modes(int tracking) => new() { MouseTracking = tracking, HasSgrMouse = true };

    private MousePressed Press(MouseReport report) => Assert.IsType<MousePressed>(_sut.Read(report, _state));

    private MouseReport At(int code, int row, int column)
    {
        var inner = PaneLayout.Inner(_state.Layout.Shell);
        return new(code, inner.Row + row, inner.Column + column, IsRelease: false);
    }
}
