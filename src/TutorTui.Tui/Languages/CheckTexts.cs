using TutorTui.Core.Courses;
using TutorTui.Core.Languages;
using TutorTui.Tui.Languages.Chinese;
using TutorTui.Tui.Languages.English;

namespace TutorTui.Tui.Languages;

/// <summary>What the checks pane says about the open lesson.</summary>
internal abstract class CheckTexts
{
    private static readonly LanguageTable<CheckTexts> Table = new(new EnglishCheckTexts(), new ChineseCheckTexts());

    public static CheckTexts Current => Table.Current;

    public abstract string LookingAtMachines { get; }

    public abstract string TutorIsDoing(string doing);

    public abstract string LessonIsComplete { get; }

    public abstract string Skipped(string message);

    public abstract string DoneGoOn { get; }

    public abstract string OnlyToRead { get; }

    public abstract string NothingCheckedWithoutLab(string failure);

    public abstract string ChecksComeWithLab { get; }

    public abstract string MakingReady(string action);

    public abstract string WaitingForAnswer { get; }

    public abstract string LeftAsTheyAre { get; }

    public abstract string RTriesAgain { get; }

    public abstract string DoneButLost(string lost);

    public abstract string Done { get; }

    public abstract string DoneWithHelp { get; }

    public abstract string SkippedStillCounts { get; }

    public abstract string DockerSaysOn(MachineName machine);

    public abstract string HintForIt { get; }

    /// <summary>What is done before the first action of a plan.</summary>
    public abstract string FirstThings { get; }

    public abstract string OpeningShells { get; }

    public abstract string Looking { get; }
}
