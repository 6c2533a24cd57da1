using System.Text;
using Microsoft.Extensions.Time.Testing;
using TutorTui.Tui.App;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>How often the screen is drawn and the bell rung, and how much is copied.</summary>
public sealed class PacingTests
{
    [Fact]
    public void Frames_ABurst_IsDrawnAtOnceThenPaced()
    {
        var clock = new FakeTimeProvider();
        var sut = new FramePacer(clock);
        for (var frame = 0; frame < FramePacer.Burst; frame++)
        {
            Assert.Equal(TimeSpan.Zero, sut.Wait);
            sut.Take();
        }

        Assert.Equal(FramePacer.Frame, sut.Wait);
        clock.Advance(FramePacer.Frame);
        Assert.Equal(TimeSpan.Zero, sut.Wait);
        sut.Take();
        Assert.Equal(FramePacer.Frame, sut.Wait);
    }

    [Fact]
    public void Frames_AfterAPause_AreDrawnAtOnceAgain()
    {
        var clock = new FakeTimeProvider();
        var sut = new FramePacer(clock);
        for (var frame = 0; frame < 10 * FramePacer.Burst; frame++)
        {
            sut.Take();
        }

        clock.Advance(FramePacer.Frame * 10 * FramePacer.Burst);

        Assert.Equal(TimeSpan.Zero, sut.Wait);
    }

    [Fact]
    public void Frames_AfterAKey_AreDrawnAtOnceWhateverWasPrinted()
    {
        var sut = new FramePacer(new FakeTimeProvider());
        for (var frame = 0; frame < 10 * FramePacer.Burst; frame++)
        {
            sut.Take();
        }

        sut.Hurry();

        Assert.Equal(TimeSpan.Zero, sut.Wait);
    }

    [Fact]
    public void Bell_RungWithoutEnd_IsHeardOnceInAWhile()
    {
        var clock = new FakeTimeProvider();
        var rings = 0;
        var sut = new Bell(clock, () => rings++);
        for (var index = 0; index < 1000; index++)
        {
            sut.Ring();
        }

        Assert.Equal(1, rings);
        clock.Advance(Bell.Flash);
        sut.Ring();
        Assert.Equal(2, rings);
    }

    [Fact]
    public void Clipboard_Text_IsEncodedSoThatNothingInItActs()
    {
        var sequence = TerminalClipboard.Encode("网络\e]0;x\a");

        Assert.StartsWith("\e]52;c;", sequence, StringComparison.Ordinal);
        Assert.EndsWith("\e\\", sequence, StringComparison.Ordinal);
        Assert.Equal("网络\e]0;x\a", Encoding.UTF8.GetString(Convert.FromBase64String(sequence[7..^2])));
    }

    [Fact]
    public void Clipboard_TooMuch_IsCutBetweenCharacters()
    {
        var sequence = TerminalClipboard.Encode("a" + new string('网', TerminalClipboard.MaxBytes));

        var text = Encoding.UTF8.GetString(Convert.FromBase64String(sequence[7..^2]));
        Assert.True(Encoding.UTF8.GetByteCount(text) <= TerminalClipboard.MaxBytes);
        Assert.EndsWith("网", text, StringComparison.Ordinal);
    }
}
