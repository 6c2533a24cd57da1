using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Languages;

/// <summary>The search box.</summary>
internal abstract class SearchTexts
{
    public static SearchTexts Current => LanguageTable<SearchTexts>.Current;

    public abstract string Title { get; }

    public abstract string KeysOfHits { get; }

    public abstract string KeysOfHit { get; }

    public abstract string TypeAWord { get; }

    public abstract string NothingFound { get; }

    public abstract string Heading(SearchEntry entry);
}
