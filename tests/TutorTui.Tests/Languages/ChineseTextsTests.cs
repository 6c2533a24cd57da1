using System.Text.RegularExpressions;
using TutorTui.Core.Languages;
using Xunit;

namespace TutorTui.Tests.Languages;

/// <summary>The Chinese texts below the surface: of the lab, the connections, the store, and what lessons and exams tell.</summary>
public sealed partial class ChineseTextsTests
{
    private static readonly string[] OfTheCore =
        ["FaultTexts", "LessonTexts", "StartTexts", "ShortfallTexts", "ExamTexts", "ReviewTexts", "ResultTexts"];

    /// <summary>What is the same in every language, besides commands.</summary>
    private static readonly string[] SameInAll = ["Docker Engine", TextTable.Word];

    public static TheoryData<string, string> Tables => [.. OfTheCore.Select(table => ("TutorTui.Core", table)).Concat(
        ((string[])["TutorTui.Lab", "TutorTui.Ssh", "TutorTui.Storage", "TutorTui.Sessions", "TutorTui.Docker", "TutorTui.Signing"])
        .SelectMany(assembly => TextTable.In(assembly).Select(table => (assembly, table.Name))))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_AreTranslated(string assembly, string table)
    {
        var type = TextTable.In(assembly).Single(type => type.Name == table);
        var chinese = TextTable.TextsOf(type, Language.Chinese).ToList();
        var english = TextTable.TextsOf(type, Language.English).ToList();

        Assert.NotEmpty(chinese);
        Assert.Equal(english.Select(text => text.Name), chinese.Select(text => text.Name));
        Assert.DoesNotContain(chinese.Intersect(english), text => WithoutCommands(text.Text).Length > 0 && !SameInAll.Contains(text.Text));
        Assert.DoesNotContain(chinese, text => EnglishRun().IsMatch(WithoutCommands(text.Text)));
    }

    /// <summary>Full-width signs, no blank beside them, and a blank between Chinese and Latin words.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_AreSetAsChinese(string assembly, string table) => Assert.DoesNotContain(
        TextTable.TextsOf(TextTable.In(assembly).Single(type => type.Name == table), Language.Chinese),
        text => BadlySet().IsMatch(text.Text));

    private static string WithoutCommands(string text) => Command().Replace(Quoted().Replace(text, string.Empty), string.Empty);

    /// <summary>A command to type, up to its end or the next Chinese sign.</summary>
    [GeneratedRegex(@"(?<![\w/])(?:tutor|sudo|docker|less|apt-get|TUTOR_STATE_DIR=\S+) [ -~]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z'-]{2,}(?: [A-Za-z'-]{2,}){2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishRun();

    [GeneratedRegex(
        @"[\u4e00-\u9fff][A-Za-z0-9`,.;:!?()]|[A-Za-z0-9`,;:!?()][\u4e00-\u9fff]|[，。：；？！（）“”、] | [，。：；？！（）“”、]",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadlySet();
}
