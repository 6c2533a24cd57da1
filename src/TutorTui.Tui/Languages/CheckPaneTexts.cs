using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>Texts of the checks pane about the open lesson.</summary>
internal abstract class CheckPaneTexts
{
    public static CheckPaneTexts Current => LanguageTable<CheckPaneTexts>.Current;

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

    public abstract string DoneButRegressed(string lost);

    public abstract string Done { get; }

    public abstract string DoneWithHelp { get; }

    public abstract string SkippedStillCounts { get; }

    public abstract string DockerSaysOn(MachineName machine);

    public abstract string ShellSaysOn(MachineName machine);

    public abstract string CommandSaysOn(MachineName machine);

    public abstract string HintForIt { get; }

    /// <summary>What is done before the first action of a plan.</summary>
    public abstract string FirstThings { get; }

    public abstract string OpeningShells { get; }

    public abstract string Looking { get; }
}
