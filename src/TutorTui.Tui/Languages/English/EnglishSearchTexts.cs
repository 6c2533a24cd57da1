using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;
using TutorTui.Core.Search;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishSearchTexts : SearchTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<SearchTexts>.Add(Language.English, new EnglishSearchTexts());

    public override string Title => "Look up";

    public override string KeysOfHits => "↑ ↓ choose · Enter open · Esc close";

    public override string KeysOfHit => "Esc back to the hits";

    public override string TypeAWord => "Type a word, in English or Chinese: a term, a command, an error, what you want to do.";

    public override string NothingFound => "Nothing is said about that.";

    public override string Heading(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Text or SearchKind.Reference => entry.Title,
        SearchKind.Hint => $"Hint · {entry.Title}",
        SearchKind.Solution => $"Solution · {entry.Title}",
        SearchKind.Glossary => $"Term · {entry.Title}",
        SearchKind.Error => $"Error · {entry.Title}",
        _ => throw new InvalidOperationException($"No heading for {entry.Kind}."),
    };
}
