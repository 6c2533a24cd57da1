using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Notices in the bottom line about a shell.</summary>
internal abstract class ShellTexts
{
    public static ShellTexts Current => LanguageTable<ShellTexts>.Current;

    public abstract string NoneToSearch { get; }

    public abstract string GoThereFirst { get; }

    public abstract string NotFound(string query);

    public abstract string NoneToLookForLinks { get; }

    public abstract string NoLink { get; }

    public abstract string StartingWhatIsDown(MachineName machine);

    public abstract string NotOpenYet(MachineName machine);

    /// <summary>Keys were refused, because the machine has not read the previous ones.</summary>
    public abstract string TakesNothing(MachineName machine);

    public abstract string Copied(string text);

    public abstract string CopiedLines(int lines);

    public abstract string CopiedAndOpened(string address);
}
