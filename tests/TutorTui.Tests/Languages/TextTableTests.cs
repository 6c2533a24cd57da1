using System.Text.RegularExpressions;
using TutorTui.Core.Languages;
using Xunit;

namespace TutorTui.Tests.Languages;

/// <summary>Every text of every table in the program, in both languages. New tables are included automatically.</summary>
public sealed partial class TextTableTests
{
    /// <summary>Docker's own words and texts without words, which are the same in every language.</summary>
    private static readonly string[] Alike =
    [
        "MismatchTexts.Mtu", "MismatchTexts.Parent", "RunTexts.WantedCommand", "StorageTexts.MountVolume", "SwarmTexts.State",
        "FailureTexts.VerbsWithoutScreen", "LessonTexts.Sentences",
    ];

    public static TheoryData<string> Tables => [.. TextTable.All.Select(table => table.FullName!)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_AreTranslated(string table)
    {
        var english = TextsOf(table, Language.English);
        var chinese = TextsOf(table, Language.Chinese);

        Assert.NotEmpty(chinese);
        AssertNone(chinese.Where(text => text.Value == english.GetValueOrDefault(text.Key) && HasWords(text.Value) && !Alike.Any(text.Key.StartsWith)));
        AssertNone(chinese.Where(text => EnglishRun().IsMatch(WithoutCommands(text.Value))));
    }

    /// <summary>Full-width punctuation without spaces beside it, and a space between Chinese and Latin words.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_AreSetAsChinese(string table) =>
        AssertNone(TextsOf(table, Language.Chinese).Where(text => BadlySet().IsMatch(Quoted().Replace(text.Value, "`x`"))));

    /// <summary>Reports all faults at once.</summary>
    private static void AssertNone(IEnumerable<KeyValuePair<string, string>> texts) =>
        Assert.False(texts.Any(), string.Join('\n', texts.Select(text => $"{text.Key}: {text.Value}")));

    private static Dictionary<string, string> TextsOf(string table, Language language) =>
        TextTable.TextsOf(TextTable.All.Single(type => type.FullName == table), language);

    private static bool HasWords(string text) =>
        WithoutCommands(text).Replace(TextTable.Word, string.Empty, StringComparison.Ordinal) is var rest && rest != "Docker Engine" && Letters().IsMatch(rest);

    private static string WithoutCommands(string text) => Command().Replace(Quoted().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();

    /// <summary>A command to type, up to its end or the next Chinese sign.</summary>
    [GeneratedRegex(@"(?<![\w/])(?:tutor|sudo|docker|less|apt-get|TUTOR_STATE_DIR=\S+) [ -~]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("[A-Za-z'-]{2,}(?:[ ,]+[A-Za-z'-]{2,}){2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishRun();

    [GeneratedRegex(
        @"[\u3400-\u9fff][A-Za-z0-9`,.;:!?()]|[A-Za-z0-9`,;:!?()][\u3400-\u9fff]|[，。：；？！（）“”、] (?! )|(?<! ) [，。：；？！（）“”、]",
        RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadlySet();
}
