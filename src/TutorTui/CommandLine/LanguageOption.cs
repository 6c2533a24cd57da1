using System.CommandLine;
using TutorTui.Languages;
using TutorTui.Settings;

namespace TutorTui.CommandLine;

/// <summary><c>--lang</c>: the language for one call of the program.</summary>
internal static class LanguageOption
{
    public static Option<string?> Create()
    {
        var option = new Option<string?>(LanguageSetting.Option) { Description = ToolCommandTexts.Current.Lang, Recursive = true };
        option.AcceptOnlyFromAmong([.. LanguageSetting.Choices]);
        return option;
    }

    /// <summary>
    /// The language that a command line asks for, or null if it asks for none or an unknown one. It is read before the tree of commands
    /// is created, because their descriptions depend on it; a wrong value is reported when the whole line is parsed.
    /// </summary>
    public static string? In(IReadOnlyList<string> words)
    {
        var option = Create();
        var parsed = new RootCommand { option }.Parse(words);
        return parsed.GetResult(option) is { Tokens: [{ Value: var tag }] } && LanguageSetting.Choices.Contains(tag) ? tag : null;
    }
}
