using TutorTui.Core.Languages;

namespace TutorTui.Languages;

/// <summary>Texts that the lab verbs print.</summary>
internal abstract class LabOutputTexts
{
    public static LabOutputTexts Current => LanguageTable<LabOutputTexts>.Current;

    public abstract string Gone { get; }

    public abstract string StartIt { get; }

    public abstract string Ready(string name, string address, string machine);

    public abstract string Begins(string title);

    public abstract string Done(string title);

    public abstract string Failed(string title);

    public abstract string Skipped(string title, string detail);
}
