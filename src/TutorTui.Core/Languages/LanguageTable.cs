namespace TutorTui.Core.Languages;

/// <summary>
/// The same texts in every language the program speaks. A text that one of them lacks does not compile, since
/// <typeparamref name="T"/> declares each as abstract.
/// </summary>
/// <typeparam name="T">The texts of one part of the program.</typeparam>
public sealed class LanguageTable<T>(T english, T chinese)
    where T : class
{
    public T Current => ReferenceEquals(Language.Current, Language.Chinese) ? chinese : english;
}
