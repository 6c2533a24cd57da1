using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Labels beside a check's result: its evidence, and where the output differs.</summary>
internal abstract class ResultPaneTexts
{
    public static ResultPaneTexts Current => LanguageTable<ResultPaneTexts>.Current;

    public abstract string Wanted { get; }

    public abstract string Observed { get; }

    public abstract string Where { get; }

    public abstract string SeeIt { get; }

    public abstract string At(string place, string time);

    public abstract string HopName(string hop);

    public abstract string OnlyInTheBook { get; }

    public abstract string OnlyInYours { get; }

    public abstract string MoreLines(int count);
}
