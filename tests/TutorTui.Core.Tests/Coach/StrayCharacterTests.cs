using TutorTui.Core.Coach;
using TutorTui.Core.Languages;
using TutorTui.Core.Tests.Checks;
using Xunit;

namespace TutorTui.Core.Tests.Coach;

public sealed class StrayCharacterTests
{
    [Theory]
    [InlineData("docker ps \u2013a", TypographicKind.EnDash, 10, "docker ps -a")]
    [InlineData("docker network create \u2014subnet 10.1.1.0/24 n", TypographicKind.EmDash, 22, "docker network create --subnet 10.1.1.0/24 n")]
    [InlineData("docker run --name \u201Cweb\u201D nginx", TypographicKind.DoubleQuote, 18, "docker run --name \"web\" nginx")]
    [InlineData("docker inspect -f \u2018{{.Id}}\u2019 web", TypographicKind.SingleQuote, 18, "docker inspect -f '{{.Id}}' web")]
    [InlineData("docker\u00A0ps", TypographicKind.NoBreakSpace, 6, "docker ps")]
    [InlineData("docker\u3000ps", TypographicKind.IdeographicSpace, 6, "docker ps")]
    [InlineData("docker run -p 8080\uFF1A80 nginx", TypographicKind.FullWidth, 18, "docker run -p 8080:80 nginx")]
    [InlineData("docker run -e A=1\uFF0CB=2 nginx", TypographicKind.FullWidth, 17, "docker run -e A=1,B=2 nginx")]
    [InlineData("docker rm we\u200Bb", TypographicKind.ZeroWidth, 12, "docker rm web")]
    [InlineData("ping 10.1.1\u30021", TypographicKind.ChinesePunctuation, 11, "ping 10.1.1.1")]
    [InlineData("docker ps\u2026", TypographicKind.Ellipsis, 9, "docker ps...")]
    public void Find_ACharacterOfAnotherKind_IsPointedAtAndCorrected(string command, TypographicKind kind, int index, string corrected)
    {
        var advice = ErrorCoach.Explain(SampleLab.Ran(command, "\"docker ps\" accepts no arguments.", exit: 1))!;

        Assert.Equal((DockerFault.TypographicCharacter, kind, index), (advice.Fault, advice.Character!.Kind, advice.Character.Index));
        Assert.Contains($"Character {index + 1} of the command", advice.Meaning, StringComparison.Ordinal);
        Assert.Contains($"(U+{(int)command[index]:X4})", advice.Meaning, StringComparison.Ordinal);
        Assert.Contains($"`{corrected}`", advice.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docker ps -a")]
    [InlineData("grep \"\u2013\" notes.txt")]
    [InlineData("echo '\u201C'")]
    [InlineData("echo 你好")]
    public void Find_OnlyCharactersThatTheShellShouldSee_IsNull(string command) => Assert.Null(StrayCharacter.Find(command));

    [Fact]
    public void Explain_InChinese_NamesTheCharacter()
    {
        using var scope = Language.Chinese.UseInScope();

        var advice = ErrorCoach.Explain(SampleLab.Ran("docker run -p 8080\uFF1A80 nginx", "docker: invalid reference format.", exit: 125))!;

        Assert.Contains("“\uFF1A”", advice.Meaning, StringComparison.Ordinal);
        Assert.Contains("全角字符", advice.Meaning, StringComparison.Ordinal);
        Assert.Contains("`docker run -p 8080:80 nginx`", advice.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void NameOf_EveryKind_HasANameOfItsOwn() =>
        Assert.Distinct(Enum.GetValues<TypographicKind>().Select(kind => FaultTexts.Current.NameOf(kind)));
}
