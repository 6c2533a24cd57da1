using System.Reflection;
using System.Text.RegularExpressions;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;
using TutorTui.Languages;
using Xunit;

namespace TutorTui.Tests.Languages;

/// <summary>The program's own tables of texts: whatever is English in them is Chinese as well.</summary>
public sealed partial class ProgramTextsTests
{
    /// <summary>What has no words of any language in it.</summary>
    private static readonly string[] Same = ["FailureTexts.VerbsWithoutScreen"];

    /// <summary>Texts of nothing but what stands in their blanks.</summary>
    private static readonly string[] Blank = ["LessonTexts.Sentences"];

    public static TheoryData<Type> Tables => [.. typeof(HelpTexts).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(HelpTexts).Namespace && type.IsAbstract && !type.IsSealed)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Chinese_IsNotTheEnglish_AndHasNoEnglishPhrases(Type table)
    {
        var english = TextsOf(table, Language.English);
        var chinese = TextsOf(table, Language.Chinese);

        Assert.NotEmpty(english);
        Assert.Empty(english.Keys.Where(name => english[name] == chinese[name]).Except([.. Blank, .. Same]));
        Assert.Empty(chinese.Where(text => EnglishPhrase().IsMatch(WithoutCommands(text.Value))).Select(text => $"{text.Key}: {text.Value}"));
    }

    /// <summary>Full-width marks, no space beside them, and one between Chinese and Latin words.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Chinese_IsSetAsChinese(Type table) => Assert.Empty(
        TextsOf(table, Language.Chinese).Where(text => BadlySet().IsMatch(text.Value)).Select(text => $"{text.Key}: {text.Value}"));

    private static Dictionary<string, string> TextsOf(Type table, Language language)
    {
        using var _ = language.SpeakHere();
        var texts = table.GetProperty(nameof(HelpTexts.Current))!.GetValue(null);
        return table.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.IsAbstract)
            .ToDictionary(
                method => $"{table.Name}.{method.Name.Replace("get_", string.Empty, StringComparison.Ordinal)}{Suffix(method)}",
                method => (string)method.Invoke(texts, [.. method.GetParameters().Select(Sample)])!);
    }

    /// <summary>Tells texts of one name apart.</summary>
    private static string Suffix(MethodInfo method) => method.GetParameters().Length is > 1 and var count ? $"/{count}" : string.Empty;

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => parameter.Name == "suggestion" ? string.Empty : "x",
        var type when type == typeof(int) => 2,
        var type when type == typeof(double) => 2.0,
        var type when type == typeof(bool) => true,
        var type when type == typeof(Type) => typeof(int),
        var type when type.IsAssignableFrom(typeof(string[])) => new[] { "x", "y" },
        var type when type.IsAssignableFrom(typeof(SearchKind[])) => new[] { SearchKind.Text, SearchKind.Glossary },
        var type when type == typeof(Exam) => new Exam
        {
            Id = ExamId.Parse("x"),
            Title = "x",
            Summary = "x",
            Limit = TimeSpan.FromMinutes(2),
            PassMark = 2,
            Tasks = [],
            Policy = new(),
            Introduction = [],
        },
        var type when type.IsEnum => Enum.GetValues(type).GetValue(0),
        var type => throw new InvalidOperationException($"No sample of {type}."),
    };

    private static string WithoutCommands(string text) => Commands().Replace(text, string.Empty);

    [GeneratedRegex(@"[A-Za-z']{2,} [A-Za-z']{2,} [A-Za-z']{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishPhrase();

    /// <summary>What is typed: in backticks, or from the program's name on.</summary>
    [GeneratedRegex("`[^`]*`|tutor [ -~]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commands();

    [GeneratedRegex(
        @"[\u4e00-\u9fff][A-Za-z0-9,;:?!()]|[A-Za-z0-9,;:?!()][\u4e00-\u9fff]|[，。：；？！（）、“”] (?! )|(?<! ) [，。：；？！（）、“”]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BadlySet();
}
