using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>The order in which the key for it goes through the languages.</summary>
internal static class NextLanguage
{
    /// <summary>The language behind one; behind the last comes the first.</summary>
    public static Language After(Language language) =>
        Language.All[(Language.All.IndexOf(language) + 1) % Language.All.Length];
}
