using TutorTui.Core.Languages;

namespace TutorTui.Settings;

/// <summary>The language of the program and the lessons, and why it was chosen.</summary>
/// <param name="Tag">Such as <c>zh-CN</c>.</param>
/// <param name="Source">The option, variable or file that says so; <see cref="UserSettings.Default"/> where nobody does.</param>
internal sealed record LanguageSetting(string Tag, string Source)
{
    /// <summary>The option of the command line.</summary>
    public const string Option = "--lang";

    /// <summary>The value that leaves the choice to the locale.</summary>
    public const string Auto = "auto";

    /// <summary>All allowed values.</summary>
    public static IReadOnlyList<string> Choices { get; } = [Auto, .. Language.All.Select(language => language.Tag)];

    /// <summary>The language of the locale for messages (POSIX): the first of its variables that is set counts, whatever it names.</summary>
    public static LanguageSetting OfLocale(Func<string, string?> environment)
    {
        foreach (var variable in (ReadOnlySpan<string>)["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (environment(variable) is { Length: > 0 } locale)
            {
                return new(Language.Of(locale).Tag, variable);
            }
        }

        return new(Language.English.Tag, UserSettings.Default);
    }
}
