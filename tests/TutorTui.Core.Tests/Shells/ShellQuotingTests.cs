using TutorTui.Core.Shells;
using Xunit;

namespace TutorTui.Core.Tests.Shells;

public sealed class ShellQuotingTests
{
    [Theory]
    [InlineData("ping -c 1 10.1.1.1", "ping", "-c", "1", "10.1.1.1")]
    [InlineData("ping 'a; touch /tmp/x'", "ping", "a; touch /tmp/x")]
    [InlineData(@"echo 'it'\''s' ''", "echo", "it's", "")]
    public void Join_QuotesWhatNeedsIt(string line, params string[] words)
    {
        Assert.Equal(line, ShellQuoting.Join(words));
        Assert.Equal(words, ShellQuoting.Split(line));
    }
}
