using CsCheck;
using TutorTui.Core.Shells;
using TutorTui.Testing;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class ShellQuotingTests
{
    [Theory]
    [InlineData("web-1.example:80", "web-1.example:80")]
    [InlineData("--name=web", "--name=web")]
    [InlineData("A=b", "'A=b'")]
    [InlineData("", "''")]
    [InlineData("two words", "'two words'")]
    [InlineData("it's", @"'it'\''s'")]
    [InlineData("$(reboot)", "'$(reboot)'")]
    [InlineData("a; touch x", "'a; touch x'")]
    [InlineData("~", "'~'")]
    [InlineData("名", "'名'")]
    public void Quote_Word_IsQuotedWhereItHasToBe(string word, string expected) =>
        Assert.Equal(expected, ShellQuoting.Quote(word));

    [Fact]
    public void Quote_Nul_IsRefused() => Assert.Throws<ArgumentException>(() => ShellQuoting.Quote("a\0b"));

    [Fact]
    public void Format_Values_AreQuotedAndTheTextIsNot()
    {
        string[] several = ["a b", "c"];

        var line = ShellQuoting.Format($"docker rm {several} && echo {"$x"} {{}} | head -n {3}");

        Assert.Equal("docker rm 'a b' c && echo '$x' {} | head -n 3", line);
    }

    [Fact]
    public void Join_AnyWords_ReachAProgramUnchangedThroughARealShell()
    {
        var word = Gen.OneOf(
            Gen.String,
            Gen.String[Gen.Char["'\"\\$`!*?[]{}()<>|&;# ~=\t\n\r-azA0é名"], 0, 12]);
        word.Where(text => !text.Contains('\0', StringComparison.Ordinal) && !text.Any(char.IsSurrogate))
            .Array[1, 20]
            .Sample(
                words =>
                {
                    var line = ShellQuoting.Join(["printf", "%s\\0", .. words]);
                    var printed = Programs.RunAsync("/bin/sh", ["-c", line], TestContext.Current.CancellationToken).GetAwaiter().GetResult();
                    Assert.Equal(0, printed.ExitCode);
                    Assert.Equal(string.Concat(words.Select(text => text + "\0")), printed.Output);
                },
                iter: 60);
    }

    [Theory]
    [InlineData("ping -c 1 10.1.1.1", "ping", "-c", "1", "10.1.1.1")]
    [InlineData("ping 'a; touch /tmp/x'", "ping", "a; touch /tmp/x")]
    [InlineData(@"echo 'it'\''s' ''", "echo", "it's", "")]
    public void Split_JoinedWords_GivesTheWordsBack(string line, params string[] words)
    {
        Assert.Equal(line, ShellQuoting.Join(words));
        Assert.Equal(words, ShellQuoting.Split(line));
    }
}
