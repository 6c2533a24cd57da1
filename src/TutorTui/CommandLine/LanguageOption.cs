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
    /// The language that a command line asks for, or null where it asks for none that is known. It is read before the tree of commands
    /// is made, as their descriptions are texts already; a wrong one is explained when the whole line is read.
    /// </summary>
    public static string? In(IReadOnlyList<string> words)
    {
        var option = Create();
        var parsed = new RootCommand { option }.Parse(words);
        return parsed.GetResult(option) is { Tokens: [{ Value: var tag }] } && LanguageSetting.Choices.Contains(tag) ? tag : null;
    }
}
