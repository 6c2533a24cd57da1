using TutorTui.Core.Identifiers;
using TutorTui.Core.Languages;
using TutorTui.Core.Shells;

namespace TutorTui.Tui.Languages;

/// <summary>Texts in and around the panes: titles, counts, and the text of an empty pane.</summary>
internal abstract class PaneTexts
{
    public static PaneTexts Current => LanguageTable<PaneTexts>.Current;

    public abstract string WindowTooSmall(TerminalSize window, int minColumns, int minRows);

    public abstract string LabIsBeingMadeReady { get; }

    public abstract string LabIsReady { get; }

    public abstract string LabHasFailed { get; }

    public abstract string Courses { get; }

    public abstract string Lessons { get; }

    public abstract string Text { get; }

    public abstract string Lab { get; }

    public abstract string Checks { get; }

    public abstract string OpeningShell(MachineName machine);

    public abstract string EnterOpensShell { get; }

    public abstract string LinesBack(long lines);

    public abstract string MatchOf(int number, int total);

    public abstract string ChecksAppearHere { get; }

    public abstract string TasksAndFlags(int tasks, int flagged);

    public abstract string PassedOf(int passed, int steps);

    public abstract string ZoomForMore { get; }

    public abstract string ChooseAndOpen { get; }

    public abstract string LessonDone { get; }
}
