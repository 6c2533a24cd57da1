using Xunit;

namespace TutorTui.Terminal.Tests;

public sealed class ReportTests
{
    [Theory]
    [InlineData("ab\e[6n", "\e[1;3R")]
    [InlineData("\e[2;4r\e[?6h\e[2;2H\e[6n", "\e[2;2R")]
    [InlineData("\e[?6n", "\e[?1;1;1R")]
    [InlineData("\e[5n", "\e[0n")]
    [InlineData("\e[c", "\e[?65;1;2;6;9;15;16;17;18;21;22;28;29c")]
    [InlineData("\e[>c", "\e[>64;379;0c")]
    [InlineData("\e[=c", "\eP!|00000000\e\\")]
    [InlineData("\e[>q", "\eP>|TutorTui\e\\")]
    [InlineData("\e[18t", "\e[8;5;10t")]
    [InlineData("\e[14t", "\e[4;100;100t")]
    [InlineData("\e[?25$p", "\e[?25;1$y")]
    [InlineData("\e[?25l\e[?25$p", "\e[?25;2$y")]
    [InlineData("\e[?2026h\e[?2026$p", "\e[?2026;1$y")]
    [InlineData("\e[?1005$p", "\e[?1005;0$y")]
    [InlineData("\e[4h\e[4$p", "\e[4;1$y")]
    [InlineData("\e[1$p", "\e[1;4$y")]
    [InlineData("\e[62\"p\e[4$p", "")]
    [InlineData("\e[1;4:3;31;48:5:100m\eP$qm\e\\", "\eP1$r1;4:3;31;48:5:100m\e\\")]
    [InlineData("\e[38;2;1;2;3;94m\e[48:2::1:2:3m\eP$qm\e\\", "\eP1$r94;48:2:1:2:3m\e\\")]
    [InlineData("\eP$qm\e\\", "\eP1$r0m\e\\")]
    [InlineData("\eP$q\"q\e\\\e[1\"q\eP$q\"q\e\\", "\eP1$r0\"q\e\\\eP1$r1\"q\e\\")]
    [InlineData("\e[1\"q\e[2\"q\eP$q\"q\e\\\e[!p\eP$q\"q\e\\", "\eP1$r2\"q\e\\\eP1$r0\"q\e\\")]
    [InlineData("\e[65;1\"p\eP$q\"p\e\\", "\eP1$r65;1\"p\e\\")]
    [InlineData("\e[2;3r\eP$qr\e\\", "\eP1$r2;3r\e\\")]
    [InlineData("\e[4 q\eP$q q\e\\", "\eP1$r4 q\e\\")]
    [InlineData("\eP$qz\e\\", "\eP0$r\e\\")]
    [InlineData("\eP+q436f\e\\", "\eP1+r436f=323536\e\\")]
    [InlineData("\eP+q6b75\e\\", "\eP0+r\e\\")]
    [InlineData("A\e[1;1;1;1;1;1*y", "\eP1!~FFBF\e\\")]
    [InlineData("\e[1;1;1;1;1;1*y", "\eP1!~FFE0\e\\")]
    [InlineData("\e]4;1;?\a", "\e]4;1;rgb:cdcd/0000/0000\a")]
    [InlineData("\e]4;1;#123456\a\e]4;1;?\e\\", "\e]4;1;rgb:1212/3434/5656\e\\")]
    [InlineData("\e]4;1;#123456\a\e]104;1\a\e]4;1;?\a", "\e]4;1;rgb:cdcd/0000/0000\a")]
    [InlineData("\e]11;?\a", "\e]11;rgb:0000/0000/0000\a")]
    [InlineData("\e]10;rgb:ff/80/0;white\a\e]10;?;?\a", "\e]10;rgb:ffff/8080/0000\a\e]11;rgb:ffff/ffff/ffff\a")]
    [InlineData("\e[>1u\e[?u\e[<u\e[?u", "\e[?1u\e[?0u")]
    [InlineData("\e[=5u\e[=2;3u\e[=8;2u\e[?u", "\e[?13u")]
    [InlineData("\e[>4;2m\e[?4m", "\e[>4;2m")]
    public void Feed_Queries_AreAnswered(string text, string replies) => Assert.Equal(replies, new Probe(text).Replies);

    [Theory]
    [InlineData("\e G\e[5n", "9B 30 6E")]
    [InlineData("\e G\eP$qz\e\\", "90 30 24 72 9C")]
    [InlineData("\e G\e F\e[5n", "1B 5B 30 6E")]
    [InlineData("\e G\ec\e[5n", "1B 5B 30 6E")]
    [InlineData("\e[65;0\"p\e[5n", "9B 30 6E")]
    [InlineData("\e[65;0\"p\eP$q\"p\e\\", "90 31 24 72 36 35 3B 30 22 70 9C")]
    [InlineData("\e[65\"p\e[5n", "1B 5B 30 6E")]
    [InlineData("\e[61\"p\e G\e[5n", "1B 5B 30 6E")]
    public void Feed_SingleByteControls_AreInAnswersWhereAskedFor(string text, string bytes) =>
        Assert.Equal(bytes.Replace(" ", string.Empty, StringComparison.Ordinal), Convert.ToHexString([.. new Probe(text).ReplyBytes]));

    [Fact]
    public void Feed_QueryForTheTitle_IsAnsweredOnlyWithPermission()
    {
        const string Query = "\e]2;rm -rf\a\e[21t";

        Assert.Empty(new Probe(Query).Replies);
        Assert.Equal("\e]lrm -rf\e\\", new Probe(Query, options: new() { Permissions = TerminalPermissions.ReportTitle }).Replies);
    }

    [Fact]
    public void Feed_KeyboardModes_AreKeptByScreen()
    {
        var probe = new Probe("\e[>1u\e[?1049h\e[?u\e[>3u\e[?1049l\e[?u");

        Assert.Equal("\e[?0u\e[?1u", probe.Replies);
    }

    [Fact]
    public void Reset_PutsAllModesBack()
    {
        var probe = new Probe("\e[?1;1000;1006;2004;2026h\e[>31u\e[>4;2m\e[?25l\e[?1049h\ec");

        Assert.Equal(default, probe.Emulator.Modes);
        Assert.True(probe.Emulator.Cursor.IsVisible);
    }
}
