using TutorTui.Core.Languages;
using TutorTui.Core.Search;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>The search box.</summary>
internal abstract class SearchTexts
{
    private static readonly LanguageTable<SearchTexts> Table = new(new EnglishSearchTexts(), new ChineseSearchTexts());

    public static SearchTexts Current => Table.Current;

    public abstract string Title { get; }

    public abstract string KeysOfHits { get; }

    public abstract string KeysOfHit { get; }

    public abstract string TypeAWord { get; }

    public abstract string NothingFound { get; }

    public abstract string Heading(SearchEntry entry);
}
