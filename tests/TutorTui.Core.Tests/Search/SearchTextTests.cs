using CsCheck;
using TutorTui.Core.Search;
using TutorTui.Core.Spelling;
using Xunit;

namespace TutorTui.Core.Tests.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Docker's --sub-net", "docker s sub net")]
    [InlineData("网络驱动", "网络 络驱 驱动 动")]
    [InlineData("用 overlay网络", "用 overlay 网络 络")]
    [InlineData("ÄÖ 10.1.1.0/24", "äö 10 1 1 0 24")]
    public void ForIndex_Text_IsCutIntoWords(string text, string expected) => Assert.Equal(expected, string.Join(' ', BigramTokenizer.ForIndex(text)));

    [Fact]
    public void ForQuery_ChineseRun_IsOneTermOfPairs()
    {
        var terms = BigramTokenizer.ForQuery("overlay 网络驱动").ToList();

        Assert.Equal(["overlay"], terms[0].Words);
        Assert.Equal(["网络", "络驱", "驱动"], terms[1].Words);
    }

    /// <summary>Every part of a Chinese text is found by its pairs, which follow each other in the index.</summary>
    [Fact]
    public void ForQuery_PartOfAChineseText_StandsInTheIndex() =>
        Gen.Select(Gen.Char['一', '鿿'].Array[2, 20], Gen.Int[0, 19], Gen.Int[2, 10]).Sample((characters, start, length) =>
        {
            var text = new string(characters);
            start = Math.Min(start, text.Length - 2);
            var part = text.Substring(start, Math.Min(length, text.Length - start));
            var index = $" {string.Join(' ', BigramTokenizer.ForIndex(text))} ";

            Assert.Contains($" {string.Join(' ', Assert.Single(BigramTokenizer.ForQuery(part)).Words)} ", index, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("netwrok", "network")]
    [InlineData("overly", "overlay")]
    [InlineData("subnt", "subnet")]
    [InlineData("sub", "")]
    [InlineData("elephant", "")]
    public void Near_ASlip_IsForgiven(string typed, string meant) =>
        Assert.Equal(meant, new TypoMatcher(["network", "networks", "overlay", "subnet", "gateway"]).FindNear(typed) is [var first, ..] ? first : string.Empty);

    [Fact]
    public void Make_LongText_ShowsWhereItStandsAndMarksIt()
    {
        var text = string.Concat(Enumerable.Repeat("One word after the other goes by. ", 20)) + "Here is the subnet of the network, and then more of it.";

        var parts = SnippetBuilder.Make(text, ["subnet", "networks"]);

        Assert.Equal(["subnet", "network"], parts.Where(part => part.IsMatch).Select(part => part.Text));
        Assert.StartsWith("… ", parts[0].Text, StringComparison.Ordinal);
        Assert.InRange(parts.Sum(part => part.Text.Length), 20, 170);
    }

    [Fact]
    public void Make_Chinese_MarksTheWord() =>
        Assert.Equal([new("建立", false), new("网络", true), new("之上", false)], SnippetBuilder.Make("建立网络之上", ["网络"]));

    [Fact]
    public void Make_AnyText_LosesNothingInItsWindow() => Gen.Select(Gen.String, Gen.String).Sample((text, word) =>
    {
        var parts = SnippetBuilder.Make(text, word.Length == 0 ? [] : [word.ToLowerInvariant()]);

        Assert.All(parts, part => Assert.NotEmpty(part.Text));
    });

    [Fact]
    public void Parse_HelpOfTheEngine_HasCommandsAndOptions()
    {
        const string Output =
            """
            === tutor network create

            Usage:  docker network create [OPTIONS] NETWORK

            Create a network

            Options:
                  --attachable           Enable manual container attachment
              -d, --driver string        Driver to manage the Network (default
                                         "bridge")
                  --subnet strings       Subnet in CIDR format
            === tutor nonsense
            docker: 'nonsense' is not a docker command.
            """;

        var reference = DockerReference.Parse("20.10.24", Output);

        Assert.Equal("docker network create", reference.Entries[0].Name);
        Assert.Equal("Create a network. Usage: docker network create [OPTIONS] NETWORK", reference.Entries[0].Text);
        Assert.Equal(
            [
                new("docker network create --attachable", "Enable manual container attachment"),
                new("docker network create -d, --driver string", "Driver to manage the Network (default \"bridge\")"),
                new("docker network create --subnet strings", "Subnet in CIDR format"),
            ],
            reference.Entries[1..]);
    }
}
