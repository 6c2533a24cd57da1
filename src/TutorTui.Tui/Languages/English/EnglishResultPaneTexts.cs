using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishResultPaneTexts : ResultPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<ResultPaneTexts>.Add(Language.English, new EnglishResultPaneTexts());

    public override string Wanted => "wanted";

    public override string Observed => "observed";

    public override string Where => "where";

    public override string SeeIt => "see it";

    public override string At(string place, string time) => $"{place}, {time}";

    public override string HopName(string hop) => $"{hop}: ";

    public override string OnlyInTheBook => "The book's output has, and yours has not:";

    public override string OnlyInYours => "Yours has, and the book's has not:";

    public override string MoreLines(int count) => $"and {count} more";
}
