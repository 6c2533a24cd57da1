using System.Reflection;
using System.Text.RegularExpressions;
using TutorTui.Core.Checks.Conditions;
using TutorTui.Core.Courses;
using TutorTui.Core.Languages;
using Xunit;

namespace TutorTui.Core.Tests.Languages;

/// <summary>Every text of the tables that checks speak from, side by side in both languages.</summary>
public sealed partial class CheckTablesTests
{
    /// <summary>Alike in both languages: Docker's own words, and what adds no word.</summary>
    private static readonly HashSet<string> Alike =
    [
        "MismatchTexts.Mtu", "MismatchTexts.Parent", "RunTexts.WantedCommand", "StorageTexts.MountVolume", "SwarmTexts.State",
    ];

    private static readonly object[] Tables =
    [
        AbsenceTexts.Current, AbsenteeTexts.Current, CheckTexts.Current, ContainerTexts.Current, InstalledTexts.Current, LanTexts.Current,
        MismatchTexts.Current, NetworkTexts.Current, PathTexts.Current, ProbeTexts.Current, QuestionTexts.Current,
        ReachabilityTexts.Current, RunTexts.Current, ServiceTexts.Current, StorageTexts.Current, SwarmTexts.Current,
    ];

    public static TheoryData<string> Names => [.. Tables.SelectMany(table => TextsOf(table.GetType().BaseType!)).Select(NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_InChinese_IsTranslated(string name)
    {
        var text = Tables.SelectMany(table => TextsOf(table.GetType().BaseType!)).First(text => NameOf(text) == name);
        var english = Say(text, Language.English);
        var chinese = Say(text, Language.Chinese);

        Assert.True(english != chinese || Alike.Contains(name), $"{name} is not translated: {english}");
        Assert.DoesNotMatch(EnglishWords, Quoted.Replace(chinese, string.Empty));
        Assert.DoesNotMatch(BadSpacing, Quoted.Replace(chinese, "x"));
    }

    private static IEnumerable<MethodInfo> TextsOf(Type table) =>
        table.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);

    private static string NameOf(MethodInfo text) =>
        $"{text.DeclaringType!.Name}.{text.Name.Replace("get_", string.Empty, StringComparison.Ordinal)}";

    private static string Say(MethodInfo text, Language language)
    {
        using var spoken = language.SpeakHere();
        var table = text.DeclaringType!.GetProperty("Current")!.GetValue(null);
        return (string)text.Invoke(table, [.. text.GetParameters().Select(SampleOf)])!;
    }

    private static object? SampleOf(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "x1",
        var type when type == typeof(int) || type == typeof(int?) => 2,
        var type when type == typeof(double) => 3.0,
        var type when type == typeof(MachineName) => MachineName.Machine1,
        var type when type == typeof(IEnumerable<string>) => new[] { "x1", "x2" },
        var type when type == typeof(IReadOnlyList<int>) => new[] { 80, 8080 },
        var type when type == typeof(IEnumerable<(string State, int Count)>) => new[] { ("pending", 1), ("ready", 2) },
        var type when type == typeof(NetworkSelector) => new NetworkSelector { Name = "x1", Driver = "bridge", Subnet = "10.5.0.0/16" },
        var type when type == typeof(ContainerSelector) => new ContainerSelector { Name = "x1", Image = "nginx", NetworkMode = "host" },
        var type when type == typeof(VolumeSelector) => new VolumeSelector { IsNamed = true },
        var type when type == typeof(InterfaceCondition) =>
            new InterfaceCondition(new OnMachine(new NamedMachine(MachineName.Machine1)), "eth", "10.5.0.0/16", 1500, "02:42:"),
        _ => throw new InvalidOperationException($"No sample of {parameter.ParameterType} for {parameter.Member.Name}."),
    };

    /// <summary>Three English words in a row.</summary>
    [GeneratedRegex("(?:[A-Za-z]{2,}[ ,]+){2}[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex EnglishWords { get; }

    /// <summary>Chinese beside Latin without a space, or a space beside full-width punctuation.</summary>
    [GeneratedRegex("[\u3400-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u3400-\u9fff]| [，。；：？！（）“”]|[，。；：？！（）“”] ", RegexOptions.NonBacktracking)]
    private static partial Regex BadSpacing { get; }

    [GeneratedRegex("`[^`]*`", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted { get; }
}
