using CsCheck;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class CommandWordsTests
{
    [Theory]
    [InlineData("docker network ls", "docker|network|ls")]
    [InlineData("echo 'a b'  \"c $d\" e\\ f", "echo|a b|c $d|e f")]
    [InlineData("curl -s http://localhost:8080 2>/dev/null # look", "curl|-s|http://localhost:8080")]
    [InlineData("echo \"open", "echo|open")]
    [InlineData("cat < in > out arg", "cat|arg")]
    [InlineData("docker exec $(docker ps -q | head -n 1) ping web", "docker|exec|$(docker ps -q | head -n 1)|ping|web")]
    [InlineData("docker rm `docker ps -aq` -f", "docker|rm|`docker ps -aq`|-f")]
    [InlineData("echo $(( 1 + (2) )) $(open", "echo|$(( 1 + (2) ))|$(open")]
    [InlineData("echo \"$(docker ps -q)\"", "echo|$(docker ps -q)")]
    public void SplitPipeline_OneCommand_GivesItsWords(string line, string words)
    {
        var commands = CommandWords.SplitPipeline(line);

        Assert.Equal(words, string.Join('|', Assert.Single(commands)));
    }

    [Fact]
    public void SplitPipeline_Operators_SeparateCommands()
    {
        var commands = CommandWords.SplitPipeline("docker ps | grep web && echo yes; exit");

        Assert.Equal(["docker ps", "grep web", "echo yes", "exit"], commands.Select(words => string.Join(' ', words)));
    }

    [Fact]
    public void SplitPipeline_AnyText_NeverThrowsAndKeepsNoEmptyCommand() =>
        Gen.String.Sample(line => CommandWords.SplitPipeline(line).All(words => words.Length > 0));
}
