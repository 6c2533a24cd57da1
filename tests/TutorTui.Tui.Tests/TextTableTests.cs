using System.Reflection;
using System.Text.RegularExpressions;
using TutorTui.Core.Courses;
using TutorTui.Core.Exams;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;
using TutorTui.Tui.Languages;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Every text of every table, in both languages.</summary>
public sealed partial class TextTableTests
{
    public static TheoryData<string> Tables => [.. TableTypes.Select(type => type.Name)];

    private static IEnumerable<Type> TableTypes =>
        typeof(KeyTexts).Assembly.GetTypes().Where(type => type is { IsAbstract: true, Namespace: "TutorTui.Tui.Languages" } && type.Name.EndsWith("Texts", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Chinese_IsChinese(string table)
    {
        var type = TableTypes.Single(type => type.Name == table);
        var english = Texts(type, Language.English);
        var chinese = Texts(type, Language.Chinese);

        Assert.NotEmpty(english);
        Assert.All(english.Keys, name =>
        {
            Assert.NotEqual(english[name], chinese[name]);
            Assert.DoesNotMatch(EnglishWords(), CodeSpan().Replace(chinese[name], string.Empty));
            Assert.DoesNotMatch(HalfWidthSigns(), chinese[name]);
        });
    }

    private static Dictionary<string, string> Texts(Type table, Language language)
    {
        using var _ = language.SpeakHere();
        var current = table.GetProperty("Current", BindingFlags.Public | BindingFlags.Static)!.GetValue(null);
        return table.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.IsAbstract && !HasSpan(method))
            .SelectMany(method => Arguments(method).Select((arguments, index) => (Name: $"{Name(method)} {index}", Text: TextOf(method.Invoke(current, arguments)!))))
            .ToDictionary(entry => entry.Name, entry => entry.Text);
    }

    private static string TextOf(object text) => text is KeyText key ? $"{key.Name}\n{key.Meaning}" : $"{text}";

    private static string Name(MethodInfo method) => method.Name.Replace("get_", string.Empty, StringComparison.Ordinal);

    /// <summary>Puts sentences together, and has none of its own.</summary>
    private static bool HasSpan(MethodInfo method) => method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    /// <summary>A few calls of a method: one for each value of its enumerations, and numbers that grammar tells apart.</summary>
    private static IEnumerable<object[]> Arguments(MethodInfo method)
    {
        var choices = method.GetParameters().Select(parameter => Values(parameter.ParameterType).ToList()).ToList();
        return Enumerable.Range(0, choices.Select(values => values.Count).DefaultIfEmpty(1).Max())
            .Select(index => choices.Select(values => values[Math.Min(index, values.Count - 1)]).ToArray());
    }

    private static IEnumerable<object> Values(Type type) =>
        type == typeof(string) ? ["x"]
        : type == typeof(int) ? [0, 1, 5]
        : type == typeof(int?) ? [null!, 0, 5]
        : type == typeof(long) ? [5L]
        : type == typeof(bool) ? [false, true]
        : type == typeof(TimeSpan) ? [TimeSpan.FromMinutes(5)]
        : type == typeof(TerminalSize) ? [new TerminalSize(50, 10)]
        : type == typeof(MachineName) ? [MachineName.Machine1]
        : type == typeof(MachineReference) ? [new NamedMachine(MachineName.Machine1)]
        : type == typeof(IEnumerable<MachineName>) ? [new[] { MachineName.Machine1, MachineName.Machine2 }]
        : type == typeof(SearchEntry) ? Enum.GetValues<SearchKind>().Where(kind => kind is not (SearchKind.Text or SearchKind.Reference)).Select(kind => new SearchEntry { Kind = kind, Title = "x", Text = "x" })
        : type == typeof(Exam) ? [SampleExam]
        : type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : throw new InvalidOperationException($"No values of {type}.");

    private static Exam SampleExam { get; } = new()
    {
        Id = ExamId.Parse("practice"),
        Title = "x",
        Summary = "x",
        Limit = TimeSpan.FromMinutes(30),
        PassMark = 70,
        Policy = new(),
        Introduction = [],
        Tasks = [],
    };

    [GeneratedRegex("[A-Za-z']+ +[A-Za-z']+ +[A-Za-z']+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EnglishWords();

    [GeneratedRegex("`[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();

    /// <summary>A sign of English sentences behind a Chinese character, or a blank beside a full-width sign.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[,.;:?!()]|[，。；：？！] | [，。；：？！（）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfWidthSigns();
}
