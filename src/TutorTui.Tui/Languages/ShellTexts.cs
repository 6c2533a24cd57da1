using TutorTui.Core.Courses;
using TutorTui.Core.Languages;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>What the bottom line tells for a while about a shell.</summary>
internal abstract class ShellTexts
{
    private static readonly LanguageTable<ShellTexts> Table = new(new EnglishShellTexts(), new ChineseShellTexts());

    public static ShellTexts Current => Table.Current;

    public abstract string NoneToSearch { get; }

    public abstract string GoThereFirst { get; }

    public abstract string NotFound(string query);

    public abstract string NoneToLookForLinks { get; }

    public abstract string NoLink { get; }

    public abstract string StartingWhatIsDown(MachineName machine);

    public abstract string NotOpenYet(MachineName machine);

    public abstract string Copied(string text);

    public abstract string CopiedLines(int lines);

    public abstract string CopiedAndOpened(string address);
}
