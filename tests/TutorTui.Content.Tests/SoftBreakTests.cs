using TutorTui.Core.Documents;

namespace TutorTui.Content.Tests;

public sealed class SoftBreakTests
{
    [Theory]
    [InlineData("one", "two", "one two")]
    [InlineData("网络", "地址", "网络地址")]
    [InlineData("看到了，", "docker", "看到了，docker")]
    [InlineData("命令", "docker", "命令 docker")]
    [InlineData("显示", "“拒绝”", "显示“拒绝”")]
    [InlineData("says", "“no”", "says “no”")]
    [InlineData("（见", "步骤）", "（见步骤）")]
    public void Load_LineEnd_IsASpaceOnlyWhereTheScriptHasSpaces(string first, string second, string joined)
    {
        using var sut = new TemporaryCourse($"""
            ---
            id: x
            kind: chapter
            title: T
            summary: S
            minutes: 5
            ---

            # T

            {first}
            {second}
            """);

        var paragraph = Assert.IsType<ParagraphBlock>(sut.Lesson(new()).Introduction[0]);

        Assert.Equal([new TextInline(joined)], paragraph.Content);
    }
}
