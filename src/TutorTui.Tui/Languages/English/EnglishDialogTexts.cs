using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishDialogTexts : DialogTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<DialogTexts>.Add(Language.English, new EnglishDialogTexts());

    public override string Keys => "Keys";

    public override string KeysOfHelp => "↑ ↓ scroll · any other key closes";

    public override string Leave => "Leave the tutor?";

    public override string LeaveMeans => "The lab runs on and your progress is kept. What runs in the shells ends.";

    public override string KeysOfLeave => "y leave · n stay";

    public override string Restart => "Begin this lesson anew?";

    public override string RestartMeans => "Its ticks are cleared, and both machines are brought back to the lesson's start.";

    public override string KeysOfRestart => "y begin anew · n leave all as it is";

    public override string Finish => "Finish the exam?";

    public override string KeysOfFinish => "y finish · n go on";

    public override string Answer => "Your answer";

    public override string KeysOfAnswer => "Enter answer · Esc not now";

    public override string Links => "Links on the shell's screen";

    public override string KeysOfLinks => "1 to 9 copy and open · any other key closes";

    public override string At(string place, string what) => $"{place}: {what}";

    public override string Solve(int step) => $"Let the tutor do step {step}?";

    public override string SolveWouldType => "In shells of its own, the tutor would type:";

    public override string SolveCounts => "The step then counts as done with help.";

    public override string KeysOfSolve => "y do it · n leave it to me";

    public override string Jump(int step) => $"Go to the start of step {step}?";

    public override string JumpWouldDo(string title) => $"{title}. To get there, the tutor would:";

    public override string IsTheStart => "leave the machines as they are: this is the lesson's start";

    public override string DoStepsUpTo(int last) => last == 1 ? "do step 1 for you" : $"do steps 1 to {last} for you, in shells of its own";

    public override string JumpTouches =>
        "Only what is inside the lab's machines is touched. Steps you have passed yourself before stay so; ticks from here on begin anew.";

    public override string KeysOfJump => "y do it · n leave all as it is";

    public override string Consent => "Make the machines ready?";

    public override string ConsentWouldDo => "The machines are not as this lesson begins. To get there, the tutor would:";

    public override string KeysOfConsent => "y do it · n leave them, and only read";

    public override string Begin(string exam) => $"Begin {exam}?";

    public override string BeginWouldDo => "First, to make the machines ready, the tutor would:";

    public override string KeysOfBegin => "y start the clock · n not now";

    public override string MoreActions(int count) => $"and {count} more";
}
