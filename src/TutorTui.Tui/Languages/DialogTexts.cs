using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages;

/// <summary>The questions and boxes over the panes.</summary>
internal abstract class DialogTexts
{
    public static DialogTexts Current => LanguageTable<DialogTexts>.Current;

    public abstract string Keys { get; }

    public abstract string KeysOfHelp { get; }

    public abstract string Leave { get; }

    public abstract string LeaveMeans { get; }

    public abstract string KeysOfLeave { get; }

    public abstract string Restart { get; }

    public abstract string RestartMeans { get; }

    public abstract string KeysOfRestart { get; }

    public abstract string Finish { get; }

    public abstract string KeysOfFinish { get; }

    public abstract string Answer { get; }

    public abstract string KeysOfAnswer { get; }

    public abstract string Links { get; }

    public abstract string KeysOfLinks { get; }

    /// <summary>A command or an action, with the machine or container it is for.</summary>
    public abstract string At(string place, string what);

    public abstract string Solve(int step);

    public abstract string SolveWouldType { get; }

    public abstract string SolveCounts { get; }

    public abstract string KeysOfSolve { get; }

    public abstract string Jump(int step);

    public abstract string JumpWouldDo(string title);

    public abstract string IsTheStart { get; }

    public abstract string DoStepsUpTo(int last);

    public abstract string JumpTouches { get; }

    public abstract string KeysOfJump { get; }

    public abstract string Consent { get; }

    public abstract string ConsentWouldDo { get; }

    public abstract string KeysOfConsent { get; }

    public abstract string Begin(string exam);

    public abstract string BeginWouldDo { get; }

    public abstract string KeysOfBegin { get; }

    public abstract string MoreActions(int count);
}
