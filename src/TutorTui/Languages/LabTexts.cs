using TutorTui.Core.Languages;
using TutorTui.Languages.Chinese;
using TutorTui.Languages.English;

namespace TutorTui.Languages;

/// <summary>What the verbs about the lab print.</summary>
internal abstract class LabTexts
{
    private static readonly LanguageTable<LabTexts> Table = new(new EnglishLabTexts(), new ChineseLabTexts());

    public static LabTexts Current => Table.Current;

    public abstract string Gone { get; }

    public abstract string StartIt { get; }

    public abstract string Ready(string name, string address, string machine);

    public abstract string Begins(string title);

    public abstract string Done(string title);

    public abstract string Failed(string title);

    public abstract string Skipped(string title, string detail);
}
