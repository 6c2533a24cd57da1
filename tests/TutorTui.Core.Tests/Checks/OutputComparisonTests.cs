using CsCheck;
using TutorTui.Core.Checks.Commands;
using Xunit;

namespace TutorTui.Core.Tests.Checks;

public sealed class OutputComparisonTests
{
    [Theory]
    [InlineData("<id>  bridge  local", "0f1e2d3c4b5a   bridge   local")]
    [InlineData("eth0  HWaddr 02:42:<…>", "eth0      HWaddr 02:42:0A:00:01:05")]
    [InlineData("inet addr:10.1.1.2  Mask:255.255.255.0", "inet addr:10.1.1.77  Mask:255.255.255.0")]
    [InlineData("64 bytes from 10.1.1.2: seq=0 ttl=64 time=0.123 ms", "64 bytes from 10.1.1.9: seq=4 ttl=63 time=1.7 ms")]
    [InlineData("Up 2 minutes", "Up About a minute")]
    [InlineData("RX packets:12 errors:0", "RX packets:340 errors:0")]
    [InlineData("a <id> b <id> c", "a 1 b 2 b 3 c")]
    [InlineData("alpine-weavenet1.1.<task id>", "alpine-weavenet1.1.nnfy0zf580vo66tnx0rh9xl9k")]
    public void Compare_ValuesThatDifferEachTime_AreIgnored(string book, string shown) =>
        Assert.True(OutputComparison.Compare(book, shown).IsNone);

    [Fact]
    public void Compare_MissingLine_IsReported()
    {
        var difference = OutputComparison.Compare("<id> bridge bridge local\n<id> weavenet1 plug swarm", "0f1e2d3c4b5a bridge bridge local");

        Assert.Equal(["<id> weavenet1 plug swarm"], difference.Missing);
        Assert.Empty(difference.Added);
    }

    [Fact]
    public void LinesTheBookLeavesOut_MayBeAnything() =>
        Assert.True(OutputComparison.Compare("first\n<…>\nlast", "first\nanything\nat all\nlast").IsNone);

    [Theory]
    [InlineData(@"a*b", "axxb")]
    [InlineData(@"a?b", "axb")]
    [InlineData(@"a\b", "ab")]
    public void SignsOfPatternsInTheBook_MeanThemselves(string book, string shown)
    {
        Assert.False(OutputComparison.Compare(book, shown).IsNone);
        Assert.True(OutputComparison.Compare(book, book).IsNone);
    }

    [Fact]
    public void AnotherMtu_IsMeaningful() => Assert.False(OutputComparison.Compare("eth0 MTU:1376", "eth0 MTU:1500").IsNone);

    /// <summary>Any output equals itself, and no output breaks the comparison.</summary>
    [Fact]
    public void AnyOutput_IsLikeItself() => Gen.String.Sample(text =>
        Assert.Empty(OutputComparison.Compare(text.Replace("<", string.Empty, StringComparison.Ordinal), text.Replace("<", string.Empty, StringComparison.Ordinal)).Missing));
}
