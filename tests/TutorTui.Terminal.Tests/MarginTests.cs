using TutorTui.Terminal.Screen;
using Xunit;

namespace TutorTui.Terminal.Tests;

/// <summary>Margins at all four sides, protection and rectangles (DEC STD 070, VT510 reference manual).</summary>
public sealed class MarginTests
{
    private const string Filled = "abcde\r\nfghij\r\nklmno\r\npqrst\r\nuvwxy";
    private const string Untouched = "abcde\nfghij\nklmno\npqrst\nuvwxy";
    private const string Sides = "\e[?69h\e[2;4s";

    [Theory]
    [InlineData("\e[2;4r\e[S", "abcde\nklmno\npqrst\n\nuvwxy")]
    [InlineData("\e[2;4r\e[T", "abcde\n\nfghij\nklmno\nuvwxy")]
    [InlineData("\e[2;4r\e[4;1H\n", "abcde\nklmno\npqrst\n\nuvwxy")]
    [InlineData("\e[2;4r\e[5;1H\n", Untouched)]
    [InlineData("\e[2;4r\e[2;1H\eM", "abcde\n\nfghij\nklmno\nuvwxy")]
    [InlineData(Sides + "\e[2S", "almne\nfqrsj\nkvwxo\np   t\nu   y")]
    [InlineData(Sides + "\e[2T", "a   e\nf   j\nkbcdo\npghit\nulmny")]
    [InlineData(Sides + "\e[1;2H\e[P", "acd e\nfghij\nklmno\npqrst\nuvwxy")]
    [InlineData(Sides + "\e[1;2H\e[@", "a bce\nfghij\nklmno\npqrst\nuvwxy")]
    [InlineData(Sides + "\e[1;1H\e[P", Untouched)]
    [InlineData(Sides + "\e[2;3H\e[M", "abcde\nflmnj\nkqrso\npvwxt\nu   y")]
    [InlineData("\e[2;4r" + Sides + "\e[2;3H\e[L", "abcde\nf   j\nkghio\nplmnt\nuvwxy")]
    [InlineData("\e[2;4r" + Sides + "\e[3;3H\e['}", "abcde\nfg hj\nkl mo\npq rt\nuvwxy")]
    [InlineData("\e[2;4r" + Sides + "\e[3;3H\e['~", "abcde\nfgi j\nkln o\npqs t\nuvwxy")]
    [InlineData("\e[2;4r" + Sides + "\e[3;2H\e6", "abcde\nf ghj\nk lmo\np qrt\nuvwxy")]
    [InlineData("\e[2;4r" + Sides + "\e[3;4H\e9", "abcde\nfhi j\nkmn o\nprs t\nuvwxy")]
    [InlineData("\e[2;4r\e[3;1H\e[2 @", "abcde\nhij\nmno\nrst\nuvwxy")]
    [InlineData("\e[2;4r\e[3;1H\e[ A", "abcde\n fghij\n klmno\n pqrst\nuvwxy")]
    public void Feed_WithMargins_OnlyWhatIsBetweenMoves(string text, string screen) =>
        Assert.Equal(screen, new Probe(Filled + text, 8).Screen);

    [Theory]
    [InlineData("\e[2;4r\e[?6h\e[1;1HX", "\nX")]
    [InlineData("\e[2;4r\e[?6h\e[9;1HX", "\n\n\nX")]
    [InlineData(Sides + "\e[1;2Habcd", " abc\n d")]
    [InlineData(Sides + "\e[1;3H\e[9CX", "   X")]
    [InlineData(Sides + "\e[1;3H\e[9DX", " X")]
    [InlineData(Sides + "\e[?6h\rX", " X")]
    [InlineData("\e[2;4r\e[3;1H\e[9AX", "\nX")]
    [InlineData("\e[2;4r\e[3;1H\e[9BX", "\n\n\nX")]
    [InlineData("\e[?45h\e[2;1H\bX", "       X")]
    public void Feed_CursorAtMargins_Stops(string text, string screen) => Assert.Equal(screen, new Probe(text, 8).Screen);

    [Theory]
    [InlineData("a\e[1\"qb\e[0\"qc\e[?2J", " b")]
    [InlineData("a\e[1\"qb\e[0\"qc\e[?2K", " b")]
    [InlineData("a\e[1\"qb\e[0\"qc\e[1;1;1;3${", " b")]
    [InlineData("a\e[1\"qb\e[0\"qc\e[2J", "")]
    [InlineData("a\eVb\eWc\e[2J", " b")]
    [InlineData("a\eVb\eWc\r\e[9X", " b")]
    public void Feed_ProtectedCells_AreSpared(string text, string screen) => Assert.Equal(screen, new Probe(text).Screen);

    [Theory]
    [InlineData("\e[88;2;2;3;3$x", "abcde\nfXXij\nkXXno\npqrst\nuvwxy")]
    [InlineData("\e[2;2;3;3$z", "abcde\nf  ij\nk  no\npqrst\nuvwxy")]
    [InlineData("\e[1;1;2;2;1;4;4;1$v", "abcde\nfghij\nklmno\npqrab\nuvwfg")]
    [InlineData("\e[1;1;3;3;1;2;2;1$v", "abcde\nfabcj\nkfgho\npklmt\nuvwxy")]
    [InlineData("\e[3;3;2;2$z", Untouched)]
    public void Feed_Rectangles_ChangeWhatIsInside(string text, string screen) =>
        Assert.Equal(screen, new Probe(Filled + text, 8).Screen);

    [Fact]
    public void Feed_AttributesOfARectangle_Change()
    {
        var probe = new Probe(Filled + "\e[2*x\e[1;1;2;2;1;4$r\e[1;1;1;1;1$t", 8);

        Assert.Equal(CellAttributes.Underline, probe.Emulator.GetRow(0)[0].Style.Attributes);
        Assert.Equal(
            CellAttributes.Bold | CellAttributes.Underline, probe.Emulator.GetRow(1)[1].Style.Attributes);
        Assert.Equal(CellAttributes.None, probe.Emulator.GetRow(1)[2].Style.Attributes);
    }
}
