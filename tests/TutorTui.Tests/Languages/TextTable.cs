using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using TutorTui.Core.Courses;
using TutorTui.Core.Languages;

namespace TutorTui.Tests.Languages;

/// <summary>Reads all texts of a table, each with sample words in its blanks.</summary>
internal static class TextTable
{
    /// <summary>Stands in every blank for a text.</summary>
    public const string Word = "web";

    /// <summary>The tables of an assembly: abstract classes that know their current language's texts.</summary>
    public static IEnumerable<Type> In(string assembly) => Assembly.Load(assembly).GetTypes()
        .Where(type => type.IsAbstract && !type.IsSealed && type.GetProperty(nameof(LanguageTable<>.Current))?.PropertyType == type);

    public static IEnumerable<(string Name, string Text)> TextsOf(Type table, Language language)
    {
        using var scope = language.SpeakHere();
        var texts = table.GetProperty(nameof(LanguageTable<>.Current))!.GetValue(null)!;
        return [.. table.GetMethods()
            .Where(method => method.IsAbstract)
            .SelectMany(method => Flatten(method.Invoke(texts, [.. method.GetParameters().Select(Sample)])!)
                .Select((text, part) => ($"{table.Name}.{method.Name}[{part}]", text)))];
    }

    private static IEnumerable<string> Flatten(object value) => value switch
    {
        string text => [text],
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(part => Flatten(tuple[part]!)),
        IEnumerable many => many.Cast<object>().SelectMany(Flatten),
        _ => value.GetType().GetProperties().SelectMany(property => Flatten(property.GetValue(value)!)),
    };

    private static object? Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => Word,
        var type when type == typeof(IReadOnlyList<string>) => (string[])[Word, Word],
        var type when type == typeof(int) || type == typeof(long) => 7,
        var type when type == typeof(long?) => 7L,
        var type when type == typeof(TimeSpan) => TimeSpan.FromMinutes(7),
        var type when type == typeof(MachineName) => MachineName.Machine1,
        var type when type == typeof(System.Collections.Immutable.ImmutableArray<int>) => System.Collections.Immutable.ImmutableArray.Create(3, 7),
        var type when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };
}
