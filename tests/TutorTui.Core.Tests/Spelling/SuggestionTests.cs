using CsCheck;
using TutorTui.Core.Spelling;
using Xunit;

namespace TutorTui.Core.Tests.Spelling;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("webserver1", "webserver", "webserver")]
    [InlineData("webserver1", "web-server1", "web-server1")]
    [InlineData("weavenet1", "WeaveNet1", "WeaveNet1")]
    [InlineData("weavenet1", "waevenet1", "waevenet1")]
    [InlineData("web", "app", null)]
    [InlineData("webserver1", "webserver1", null)]
    [InlineData("alpine-weavenet2", "alpine-weavenet1", null)]
    public void Find_ASlip(string wanted, string observed, string? expected) =>
        Assert.Equal(expected, Suggestion.Find(wanted, [observed, "something-else-entirely"], new HashSet<string> { "alpine-weavenet1" }));

    [Fact]
    public void Distance_IsAMetricButForTheTriangle() => Gen.Select(Gen.String.AlphaNumeric, Gen.String.AlphaNumeric).Sample((left, right) =>
    {
        Assert.Equal(EditDistance.Between(left, right), EditDistance.Between(right, left));
        Assert.Equal(string.Equals(left, right, StringComparison.OrdinalIgnoreCase), EditDistance.Between(left, right) == 0);
        Assert.InRange(EditDistance.Between(left, right), Math.Abs(left.Length - right.Length), Math.Max(left.Length, right.Length));
    });
}
