using System.Diagnostics.CodeAnalysis;

namespace TutorTui.Core.Languages;

/// <summary>
/// The same texts in every language the program speaks. Each language's class adds itself when its assembly is loaded, so that a
/// language is one folder in each project and nothing lists its classes by hand. A text that a language lacks does not compile, since
/// <typeparamref name="T"/> declares each as abstract; that no language lacks a whole class is tested.
/// </summary>
/// <typeparam name="T">The texts of one part of the program.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "Each table of texts is a type of its own, and names it once.")]
public static class LanguageTable<T>
    where T : class
{
    private static readonly Dictionary<Language, T> ByLanguage = [];

    /// <summary>The texts in the current language.</summary>
    public static T Current => ByLanguage[Language.Current];

    /// <summary>The languages that have these texts.</summary>
    public static IReadOnlyCollection<Language> Languages => ByLanguage.Keys;

    /// <summary>Adds a language's texts; called while an assembly is loaded, and never afterwards.</summary>
    public static void Add(Language language, T texts) => ByLanguage.Add(language, texts);
}
