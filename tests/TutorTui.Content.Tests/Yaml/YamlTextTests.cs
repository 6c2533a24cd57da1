using TutorTui.Content.Diagnostics;
using TutorTui.Content.Yaml;

namespace TutorTui.Content.Tests.Yaml;

public sealed class YamlTextTests
{
    [Fact]
    public void Kind_LongText_IsShortenedBehindAWholeCharacter()
    {
        var sut = new YamlText(new string('a', 39) + "😀😀", SourcePosition.Start);

        Assert.Equal($"'{new string('a', 39)}…'", sut.Kind);
    }

    [Fact]
    public void Kind_TextOfFortyOneCharacters_IsShownWhole()
    {
        var sut = new YamlText(new string('a', 41), SourcePosition.Start);

        Assert.Equal($"'{new string('a', 41)}'", sut.Kind);
    }
}
