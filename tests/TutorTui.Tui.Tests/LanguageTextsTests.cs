using System.Collections.Immutable;
using System.Reflection;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Tui.Messages;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Every text of the full screen exists in each language, whatever its arguments are.</summary>
[Collection("language of the program")]
public sealed class LanguageTextsTests
{
    public static TheoryData<string> Tables => [.. TablesOf().Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Texts_OfEachLanguage_AreThereAndFilledIn(string table)
    {
        var type = TablesOf().Single(candidate => candidate.Name == table);
        try
        {
            foreach (var language in Language.All)
            {
                language.Use();
                var texts = type.GetProperty("Current", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    AssertIsThere(property.GetValue(texts), $"{table}.{property.Name} in {language.Name}");
                }

                foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(method => method is { IsSpecialName: false, IsAbstract: true } && method.GetParameters().All(parameter => Sample(parameter.ParameterType) is not null)))
                {
                    var arguments = method.GetParameters().Select(parameter => Sample(parameter.ParameterType)).ToArray();
                    AssertIsThere(method.Invoke(texts, arguments), $"{table}.{method.Name} in {language.Name}");
                }
            }
        }
        finally
        {
            Language.English.Use();
        }
    }

    private static void AssertIsThere(object? text, string where) =>
        Assert.False(text is null or string { Length: 0 } || (text is string words && words.Contains("{0}", StringComparison.Ordinal)), where);

    private static IEnumerable<Type> TablesOf() => typeof(Message).Assembly.GetTypes()
        .Where(type => type.IsAbstract && type.Namespace == "TutorTui.Tui.Languages" && type.Name.EndsWith("Texts", StringComparison.Ordinal)
            && type.GetProperty("Current", BindingFlags.Public | BindingFlags.Static) is not null);

    private static object? Sample(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(int) ? 3
        : type == typeof(bool) ? true
        : type == typeof(TimeSpan) ? TimeSpan.FromMinutes(3)
        : type == typeof(DateTimeOffset) ? Samples.Now
        : type == typeof(MachineName) ? MachineName.Machine1
        : type == typeof(ImmutableArray<string>) ? ImmutableArray.Create("x", "y")
        : type == typeof(IReadOnlyList<string>) ? new[] { "x", "y" }
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : null;
}
