using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>The order in which the key for the language steps through the languages.</summary>
internal static class NextLanguage
{
    /// <summary>The language after the given one; the first after the last.</summary>
    public static Language After(Language language) =>
        Language.All[(Language.All.IndexOf(language) + 1) % Language.All.Length];
}
