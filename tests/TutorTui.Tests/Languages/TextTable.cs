using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using TutorTui.Core.Checks.Containers;
using TutorTui.Core.Checks.Interfaces;
using TutorTui.Core.Checks.Networks;
using TutorTui.Core.Checks.Places;
using TutorTui.Core.Checks.Volumes;
using TutorTui.Core.Exams;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;
using TutorTui.Core.Shells;

namespace TutorTui.Tests.Languages;

/// <summary>Finds every table of texts in the program, and reads all its texts, with samples in their blanks.</summary>
internal static class TextTable
{
    /// <summary>The argument for every text parameter.</summary>
    public const string Word = "x1";

    private static readonly string[] Assemblies =
        ["TutorTui.Core", "TutorTui.Docker", "TutorTui.Lab", "TutorTui.Sessions", "TutorTui.Signing", "TutorTui.Ssh", "TutorTui.Storage", "TutorTui.Tui", "tutor"];

    /// <summary>The tables: abstract classes that know their current language's texts.</summary>
    public static IEnumerable<Type> All => Assemblies.SelectMany(name => Assembly.Load(name).GetTypes())
        .Where(type => type.IsAbstract && !type.IsSealed && type.GetProperty(nameof(LanguageTable<>.Current))?.PropertyType == type);

    /// <summary>Each text by its table, its name, and the number of the sample.</summary>
    public static Dictionary<string, string> TextsOf(Type table, Language language)
    {
        using var scope = language.UseInScope();
        var texts = table.GetProperty(nameof(LanguageTable<>.Current))!.GetValue(null)!;
        return table.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(method => method.IsAbstract && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
            .SelectMany(method => Calls(method).SelectMany((arguments, call) => Flatten(method.Invoke(texts, arguments)!)
                .Select((text, part) => ($"{table.Name}.{NameOf(method)} {call}.{part}", text))))
            .ToDictionary(text => text.Item1, text => text.text);
    }

    /// <summary>Tells methods of one name apart by their parameters.</summary>
    private static string NameOf(MethodInfo method) =>
        $"{method.Name.Replace("get_", string.Empty, StringComparison.Ordinal)}({string.Join(",", method.GetParameters().Select(parameter => parameter.Name))})";

    private static IEnumerable<string> Flatten(object value) => value switch
    {
        string text => [text],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(part => Flatten(tuple[part]!)),
        IEnumerable many => many.Cast<object>().SelectMany(Flatten),
        _ => value.GetType().GetProperties().SelectMany(property => Flatten(property.GetValue(value)!)),
    };

    /// <summary>A few calls of a method: numbers that grammar tells apart, and each value of an enumeration.</summary>
    private static IEnumerable<object?[]> Calls(MethodInfo method)
    {
        var choices = method.GetParameters().Select(Samples).ToList();
        return Enumerable.Range(0, choices.Select(samples => samples.Length).DefaultIfEmpty(1).Max())
            .Select(index => choices.Select(samples => samples[Math.Min(index, samples.Length - 1)]).ToArray());
    }

    private static object?[] Samples(ParameterInfo parameter) => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) switch
    {
        var type when type == typeof(string) => [WordFor(parameter.Name)],
        var type when type == typeof(int) => [0, 1, 5],
        var type when type == typeof(long) => [5L],
        var type when type == typeof(double) => [5.0],
        var type when type == typeof(decimal) => [5m],
        var type when type == typeof(bool) => [false, true],
        var type when type == typeof(TimeSpan) => [TimeSpan.FromMinutes(5)],
        var type when type == typeof(DateTimeOffset) => [DateTimeOffset.UnixEpoch],
        var type when type == typeof(Type) => [typeof(int)],
        var type when type == typeof(LessonId) => [LessonId.Parse("6.01")],
        var type when type == typeof(StepId) => [StepId.Parse("net")],
        var type when type == typeof(CheckId) => [CheckId.Parse("net/exists")],
        var type when type == typeof(FinishedCommand) => [new FinishedCommand { Machine = MachineName.Machine1, CommandLine = "docker ps", Output = string.Empty, FinishedAt = default }],
        var type when type == typeof(MachineName) => [MachineName.Machine1],
        var type when type == typeof(MachineReference) => [new NamedMachine(MachineName.Machine1)],
        var type when type == typeof(TerminalSize) => [new TerminalSize(50, 10)],
        var type when type == typeof(NetworkSelector) => [new NetworkSelector { Name = Word, Driver = "bridge", Subnet = "10.5.0.0/16" }],
        var type when type == typeof(ContainerSelector) => [new ContainerSelector { Name = Word, Image = "nginx", NetworkMode = "host" }],
        var type when type == typeof(VolumeSelector) => [new VolumeSelector { IsNamed = true }],
        var type when type == typeof(InterfaceCondition) =>
            [new InterfaceCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), "eth", "10.5.0.0/16", 1500, "02:42:")],
        var type when type == typeof(Exam) => [SampleExam],
        var type when type == typeof(SearchEntry) => [.. Enum.GetValues<SearchKind>()
            .Where(kind => kind is not (SearchKind.Text or SearchKind.Reference))
            .Select(kind => new SearchEntry { Kind = kind, Title = Word, Text = Word })],
        var type when type.IsEnum => [.. Enum.GetValues(type).Cast<object>()],
        var type => [Lists.FirstOrDefault(list => IsListOf(type, list)) ?? throw new InvalidOperationException($"No sample of {type} for {parameter.Member.Name}.")],
    };

    /// <summary>Sample arguments: some parameters take whole sentences, in the current language.</summary>
    private static string WordFor(string? blank) => blank switch
    {
        "suggestion" => string.Empty,
        "failure" => ReferenceEquals(Language.Current, Language.Chinese) ? "出错了。" : "It has failed.",
        _ => Word,
    };

    /// <summary>An array of numbers also matches the type of an array of enumeration values, so the elements are examined.</summary>
    private static bool IsListOf(Type type, object list) => type.IsInstanceOfType(list)
        && (type.GetElementType() ?? type.GetGenericArguments().Single()).IsInstanceOfType(((IEnumerable)list).Cast<object>().First());

    private static object[] Lists { get; } =
    [
        new[] { Word, "x2" }, new[] { 80, 8080 }, ImmutableArray.Create(3, 7), new[] { MachineName.Machine1, MachineName.Machine2 },
        new[] { SearchKind.Text, SearchKind.Glossary }, new[] { ("pending", 1), ("ready", 2) },
    ];

    private static Exam SampleExam { get; } = new()
    {
        Id = ExamId.Parse("practice"),
        Title = Word,
        Summary = Word,
        Limit = TimeSpan.FromMinutes(30),
        PassMark = 70,
        Tasks = [],
        Policy = new(),
        Introduction = [],
    };
}
