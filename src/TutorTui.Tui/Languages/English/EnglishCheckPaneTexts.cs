using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishCheckPaneTexts : CheckPaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<CheckPaneTexts>.Add(Language.English, new EnglishCheckPaneTexts());

    public override string LookingAtMachines => "Looking at both machines …";

    public override string TutorIsDoing(string doing) => $"The tutor is doing it: {doing}";

    public override string LessonIsComplete => "The lesson is complete. l shows the other lessons.";

    public override string Skipped(string message) => $"Skipped. {message}";

    public override string DoneGoOn => "Done. n goes to the next step.";

    public override string OnlyToRead => "This chapter is to be read: there is nothing to check.";

    public override string NothingCheckedWithoutLab(string failure) =>
        $"Nothing can be checked: {failure} The shell pane says why and what to do.";

    public override string ChecksComeWithLab => "The steps are checked here, by themselves, as soon as the lab is ready.";

    public override string MakingReady(string action) => $"Making the machines ready for this lesson: {action} …";

    public override string WaitingForAnswer => "The lesson can begin as soon as you have answered.";

    public override string LeftAsTheyAre => "The machines were left as they are, so nothing is checked. r asks again.";

    public override string RTriesAgain => "r tries again.";

    public override string DoneButRegressed(string lost) => $"Done. {lost}";

    public override string Done => "Done.";

    public override string DoneWithHelp => "Done, with the tutor's help.";

    public override string SkippedStillCounts => "Skipped. It counts when you do it after all.";

    public override string DockerSaysOn(MachineName machine) => $"Docker on {machine}: ";

    public override string ShellSaysOn(MachineName machine) => $"Shell on {machine}: ";

    public override string CommandSaysOn(MachineName machine) => $"Command on {machine}: ";

    public override string HintForIt => "h shows a hint for it.";

    public override string FirstThings => "first things first";

    public override string OpeningShells => "opening shells";

    public override string Looking => "looking at both machines";
}
