using System.Runtime.CompilerServices;
using TutorTui.Core.Languages;

namespace TutorTui.Tui.Languages.English;

internal sealed class EnglishKeyTexts : KeyTexts
{
    [ModuleInitializer]
    internal static void Register() => LanguageTable<KeyTexts>.Add(Language.English, new EnglishKeyTexts());

    public override KeyText NextPane { get; } = new("next pane", "Go to the next pane: text, shell, checks");

    public override KeyText PreviousPane { get; } = new("previous pane", "Go to the pane before");

    public override KeyText Send { get; } = new("send", "Type the marked command into its machine's shell and run it; in the list, open the lesson; on a closed shell, open a new one");

    public override KeyText NextCommand { get; } = new("next command", "Mark the step's next command");

    public override KeyText NextStep { get; } = new("next step", "Go to the next step");

    public override KeyText PreviousStep { get; } = new("previous step", "Go to the previous step");

    public override KeyText ShowHint { get; } = new("hint", "Show a hint for the step; again for the next one");

    public override KeyText ShowSolution { get; } = new("solution", "Show or hide the step's solution");

    public override KeyText OpenResult { get; } = new("details", "Show all a result rests on: wanted, observed, where, when, how to see it; again closes");

    public override KeyText SeeIt { get; } = new("see it", "Type the read-only command that shows what a check has seen into its machine's shell");

    public override KeyText Answer { get; } = new("answer", "Answer the step's question");

    public override KeyText SolveStep { get; } = new("do it for me", "Let the tutor do the step; it counts as done with help");

    public override KeyText SkipStep { get; } = new("skip", "Go on without the step; it can be done later");

    public override KeyText ToStart { get; } = new("to its start", "Bring the machines to the start of the step in focus, whatever state they are in");

    public override KeyText OtherMachine { get; } = new("machine", "Show the other machine's shell");

    public override KeyText Search { get; } = new("look up", "Look a word up in text, hints, solutions, glossary, Docker's own help and its errors; in a shell, search in all that it has shown");

    public override KeyText Links { get; } = new("links", "List the links on the shell's screen, to copy or open one");

    public override KeyText Zoom { get; } = new("zoom", "Let the pane fill the window, and back");

    public override KeyText CheckAgain { get; } = new("check again", "Look at both machines again now; where the lab failed, try it again");

    public override KeyText Restart { get; } = new("begin anew", "Bring the machines back to the lesson's start and clear its ticks");

    public override KeyText Flag { get; } = new("flag", "In an exam, flag the task to come back to it; again takes the flag away");

    public override KeyText FinishExam { get; } = new("finish", "Finish the exam and see the result");

    public override KeyText Lessons { get; } = new("lessons", "Show the list of lessons");

    public override KeyText ChangeLanguage { get; } = new("language", "Change the language: the program and the lessons go on in the next one, at the same place");

    public override KeyText Help { get; } = new("help", "Show these keys");

    public override KeyText Quit { get; } = new("quit", "Leave the tutor; lab and progress stay");

    public override KeyText Up { get; } = new("up", "Up one line; in the checks, to the previous step");

    public override KeyText Down { get; } = new("down", "Down one line; in the checks, to the next step");

    public override KeyText PageUp { get; } = new("page up", "Up one page; in a shell, into what has scrolled away");

    public override KeyText PageDown { get; } = new("page down", "Down one page");

    public override KeyText Top { get; } = new("begin", "To the beginning");

    public override KeyText Bottom { get; } = new("end", "To the end");

    public override KeyText FindOlder { get; } = new("older", "To the match before");

    public override KeyText FindNewer { get; } = new("newer", "To the match after");
}
