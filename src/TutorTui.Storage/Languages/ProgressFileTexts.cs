using TutorTui.Core.Languages;

namespace TutorTui.Storage.Languages;

/// <summary>Texts on progress that cannot be stored or read.</summary>
internal abstract class ProgressFileTexts
{
    public static ProgressFileTexts Current => LanguageTable<ProgressFileTexts>.Current;

    public abstract string DiskFull(string path);

    public abstract string Locked(string path, int seconds);

    public abstract string Unusable(string path, string why);

    public abstract string NotKept(string path, string why);

    public abstract string NotPutAside(string path, string damage, string why);

    public abstract string PutAside(string path, string damage, string aside);

    /// <summary>Placed after a colon.</summary>
    public abstract string OfNewerTutor(long format, long known);

    /// <summary>Some entries are damaged.</summary>
    public abstract string Unreadable(string path, int count);
}
