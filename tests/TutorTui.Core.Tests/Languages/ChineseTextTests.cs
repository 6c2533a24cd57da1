using TutorTui.Core.Translations.Chinese;
using Xunit;

namespace TutorTui.Core.Tests.Languages;

public sealed class ChineseTextTests
{
    [Theory]
    [InlineData("web", "无法访问 web。")]
    [InlineData("机器的端口 8080", "无法访问机器的端口 8080。")]
    [InlineData("`web`", "无法访问 `web`。")]
    [InlineData("“web”", "无法访问“web”。")]
    [InlineData("", "无法访问。")]
    public void Of_Blank_HasASpaceBesideLatinAlone(string filling, string expected) =>
        Assert.Equal(expected, ChineseText.Of($"无法访问{filling}。"));

    [Fact]
    public void Of_BlankWithASpaceAlready_HasNoSecond() => Assert.Equal("在 web 上", ChineseText.Of($"在 {"web"} 上"));
}
