using System.Collections.Immutable;
using CsCheck;
using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class CommandExpansionTests
{
    private static readonly ImmutableArray<ShellMeaning> Meanings =
    [
        new(ShellMeaningKind.Alias, "dps", "docker ps"),
        new(ShellMeaningKind.Alias, "both", "docker ps; docker network ls"),
        new(ShellMeaningKind.Alias, "ls", "ls --color=auto"),
        new(ShellMeaningKind.Alias, "loop", "loop2"),
        new(ShellMeaningKind.Alias, "loop2", "loop"),
        new(ShellMeaningKind.Function, "reach", "reach () \n{ \n    ping -c 1 \"$1\" | grep from;\n    curl $2\n}"),
        new(ShellMeaningKind.Function, "again", "again () \n{ \n    again\n}"),
        new(ShellMeaningKind.Variable, "ip", "10.0.0.2"),
        new(ShellMeaningKind.Variable, "run", "docker exec web"),
        new(ShellMeaningKind.Script, "./look.sh", "#!/bin/sh\n# looks\ndocker ps -a\n"),
        new(ShellMeaningKind.Script, "x.sh", "ping $1\n"),
    ];

    [Theory]
    [InlineData("dps -a", "docker ps -a")]
    [InlineData("sudo dps", "docker ps")]
    [InlineData("both -q", "docker ps|docker network ls -q")]
    [InlineData("ls", "ls")]
    [InlineData("reach db http://db", "ping -c 1 db|grep from|curl http://db|}")]
    [InlineData("ping $ip", "ping 10.0.0.2")]
    [InlineData("curl \"http://${ip}:80/\"", "curl http://10.0.0.2:80/")]
    [InlineData("$run ping db", "docker exec web ping db")]
    [InlineData("./look.sh", "docker ps -a")]
    [InlineData("ping 10.0.0.3", "ping 10.0.0.3")]
    [InlineData("bash x.sh db", "bash x.sh db|ping db")]
    [InlineData(". x.sh db", ". x.sh db|ping db")]
    [InlineData("sh -c 'ping $ip'", "sh -c ping 10.0.0.2|ping 10.0.0.2")]
    [InlineData("a=10.1.1.1; ping $a", "ping 10.1.1.1")]
    [InlineData("a=$(docker ps -lq); docker exec $a ping db", "docker exec $(docker ps -lq) ping db")]
    [InlineData("for c in a b; do docker exec $c ping db; done", "docker exec a ping db|docker exec b ping db|done")]
    [InlineData("ping $unknown", "ping $unknown")]
    [InlineData("docker inspect \"$(docker ps -q --filter \"name=web\")\"", "docker inspect $(docker ps -q --filter \"name=web\")")]
    public void Expand_WordsThatStandForOthers_GivesTheProgramsThatRun(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', CommandExpansion.Expand(line, Meanings).Select(words => string.Join(' ', words))));

    [Theory]
    [InlineData("ping 10.0.0.2", ShellMeaningKind.Function, "ping", "ping () \n{ \n    echo 64 bytes from $1\n}")]
    [InlineData("ping 10.0.0.2", ShellMeaningKind.Alias, "ping", "echo 64 bytes from")]
    [InlineData("./ping 10.0.0.2", ShellMeaningKind.Script, "./ping", "echo 64 bytes from $1")]
    public void Expand_NameOfAProgramForSomethingElse_IsNotThatProgram(string line, ShellMeaningKind kind, string name, string text) =>
        Assert.DoesNotContain(
            CommandExpansion.Expand(line, [new(kind, name, text)]), words => Path.GetFileName(words[0]) == "ping");

    [Fact]
    public void Expand_FunctionThatCallsItself_Ends() => Assert.InRange(CommandExpansion.Expand("again", Meanings).Count, 0, 256);

    [Theory]
    [InlineData("loop")]
    [InlineData("for a in 1 2 3 4 5 6 7 8 9; do for b in 1 2 3 4 5 6 7 8 9; do sh -c \"sh -c 'echo $a $b'\"; done; done")]
    public void Expand_WordsThatStandForThemselves_Ends(string line) =>
        Assert.InRange(CommandExpansion.Expand(line, Meanings).Count, 1, 256);

    [Fact]
    public void Expand_AnyLine_NeverThrows() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((line, name, text) =>
            CommandExpansion.Expand(
                line + " " + name,
                [.. Enum.GetValues<ShellMeaningKind>().Select(kind => new ShellMeaning(kind, name, text))]).Count <= 1024);
}
