using System.Runtime.CompilerServices;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishPaneTexts : PaneTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<PaneTexts>.Add(Language.English, new EnglishPaneTexts());

    public override string WindowTooSmall(TerminalSize window, int minColumns, int minRows) =>
        $"This window is {window.Columns}x{window.Rows}; the tutor needs {minColumns}x{minRows}.";

    public override string LabIsBeingMadeReady => "lab: being made ready";

    public override string LabIsReady => "lab: ready";

    public override string LabHasFailed => "lab: failed";

    public override string Courses => "Courses";

    public override string Lessons => "Lessons";

    public override string Text => "Text";

    public override string Lab => "Lab";

    public override string Checks => "Checks";

    public override string OpeningShell(MachineName machine) => $"Opening a shell on {machine} …";

    public override string EnterOpensShell => "Enter opens a new shell.";

    public override string LinesBack(long lines) => $"↑ {lines} lines back · End";

    public override string MatchOf(int number, int total) => $"{number} of {total}";

    public override string ChecksAppearHere => "Open a lesson: each of its steps is checked here, by itself, while you work.";

    public override string TasksAndFlags(int tasks, int flagged) => $"{tasks} tasks, {flagged} flagged";

    public override string PassedOf(int passed, int steps) => $"{passed} of {steps}";

    public override string ZoomForMore => "… zoom";

    public override string ChooseAndOpen => "↑ ↓ choose, Enter opens.";

    public override string LessonDone => "done";
}
