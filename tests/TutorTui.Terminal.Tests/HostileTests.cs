using System.Text;
using CsCheck;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Terminal.Tests;

/// <summary>Input designed to crash the terminal, make it hang, or exhaust its memory.</summary>
public sealed class HostileTests
{
    private const string Finals = "@ABCDEFGHIJKLMPSTXZ^abdefgjkmnrst";

    [Fact]
    public void Feed_AnyStreamCutAnywhereAtAnySize_KeepsItsInvariants() =>
        Gen.Int.Sample(seed => Assert.Null(TerminalTrial.Run(HostileStream.Make(seed), seed)), iter: 300);

    [Fact]
    public void Feed_AnyBytes_KeepsItsInvariants() => Gen.Select(Gen.Byte.Array[0, 300], Gen.Int).Sample((bytes, seed) =>
        Assert.Null(TerminalTrial.Run(bytes, seed)), iter: 100);

    /// <summary>Streams that failed in the past.</summary>
    [Fact]
    public void Feed_KnownSeeds_KeepItsInvariants()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"));

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            for (var seed = 0; seed < 20; seed++)
            {
                Assert.Null(TerminalTrial.Run(File.ReadAllBytes(file), seed));
            }
        }
    }

    [Fact]
    public void Feed_HugeCounts_AreCutToTheScreen()
    {
        var probe = new Probe(new string('x', 200), 80, 24);

        foreach (var final in Finals)
        {
            probe.Feed($"text\e[2147483647{final}\e[99999999999999999999;99999999999{final}\e[{new string(';', 5000)}{final}");
        }

        Assert.InRange(probe.Emulator.Cursor.Column, 0, 79);
        Assert.Equal(80, probe.Emulator.Columns);
    }

    [Theory]
    [InlineData("\e]2;")]
    [InlineData("\e]8;;")]
    [InlineData("\e]52;c;")]
    [InlineData("\eP$q")]
    [InlineData("\e_")]
    public void Feed_EndlessStrings_AreSwallowed(string start)
    {
        var probe = new Probe(start);
        var filler = new string('a', 10_000);
        for (var count = 0; count < 100; count++)
        {
            probe.Feed(filler);
        }

        probe.Feed("\e\\shown");

        Assert.Equal("shown", probe.Screen);
        Assert.Empty(probe.Emulator.Title);
    }

    [Fact]
    public void Feed_ManyLinks_AreBoundedAndLaterOnesWork()
    {
        var text = new StringBuilder();
        for (var number = 0; number < 20_000; number++)
        {
            text.Append($"\e]8;;http://host/{number}\e\\x\r");
        }

        var probe = new Probe(text.ToString());

        Assert.Equal("http://host/19999", probe.Emulator.GetRow(0)[0].Style.Link);
    }

    [Fact]
    public void Feed_ManySavedThings_AreBounded()
    {
        var probe = new Probe(string.Concat(Enumerable.Repeat("\e[22t\e[>1u", 10_000)) + "\e[?u");

        Assert.Equal("\e[?1u", probe.Replies);
    }
}
