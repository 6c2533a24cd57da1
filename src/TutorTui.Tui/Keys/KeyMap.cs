using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TutorTui.Tui.Keys;

/// <summary>
/// All keys of the tutor in one table; the bottom line, the help and docs/keybindings.md come from it. In the text and the
/// checks a key acts by itself. In a shell every key belongs to the shell, and the tutor's come behind the prefix.
/// </summary>
internal static class KeyMap
{
    public const string Prefix = "Ctrl+T";

    /// <summary>The prefix as the terminal sends it.</summary>
    public const byte PrefixByte = 0x14;

    public static ImmutableArray<KeyBinding> Bindings { get; } =
    [
        new(UserAction.NextPane, ["Tab"], "Tab", "next pane", "Go to the next pane: text, shell, checks"),
        new(UserAction.PreviousPane, ["Shift+Tab"], "Shift+Tab", "previous pane", "Go to the pane before"),
        new(UserAction.Send, ["Enter"], "Enter", "send", "Type the marked command into its machine's shell and run it; in the list, open the lesson; on a closed shell, open a new one"),
        new(UserAction.NextCommand, ["c"], "c", "next command", "Mark the step's next command"),
        new(UserAction.NextStep, ["n"], "n", "next step", "Go to the next step"),
        new(UserAction.PreviousStep, ["p"], "p", "previous step", "Go to the previous step"),
        new(UserAction.ShowHint, ["h"], "h", "hint", "Show a hint for the step; again for the next one"),
        new(UserAction.ShowSolution, ["s"], "s", "solution", "Show or hide the step's solution"),
        new(UserAction.OpenResult, ["o"], "o", "details", "Show all a result rests on: wanted, observed, where, when, how to see it; again closes"),
        new(UserAction.SeeIt, ["v"], "v", "see it", "Type the read-only command that shows what a check has seen into its machine's shell"),
        new(UserAction.Answer, ["a"], "a", "answer", "Answer the step's question"),
        new(UserAction.SolveStep, ["S"], "S", "do it for me", "Let the tutor do the step; it counts as done with help"),
        new(UserAction.SkipStep, ["x"], "x", "skip", "Go on without the step; it can be done later"),
        new(UserAction.ToStart, ["T"], "T", "to its start", "Bring the machines to the start of the step in focus, whatever state they are in"),
        new(UserAction.OtherMachine, ["m"], "m", "machine", "Show the other machine's shell"),
        new(UserAction.Search, ["/"], "/", "look up", "Look a word up in text, hints, solutions, glossary, Docker's own help and its errors; in a shell, search in all that it has shown"),
        new(UserAction.Links, ["u"], "u", "links", "List the links on the shell's screen, to copy or open one"),
        new(UserAction.Zoom, ["z"], "z", "zoom", "Let the pane fill the window, and back"),
        new(UserAction.CheckAgain, ["r"], "r", "check again", "Look at both machines again now; where the lab failed, try it again"),
        new(UserAction.Restart, ["R"], "R", "begin anew", "Bring the machines back to the lesson's start and clear its ticks"),
        new(UserAction.Flag, ["f"], "f", "flag", "In an exam, flag the task to come back to it; again takes the flag away"),
        new(UserAction.FinishExam, ["F"], "F", "finish", "Finish the exam and see the result"),
        new(UserAction.Lessons, ["l"], "l", "lessons", "Show the list of lessons"),
        new(UserAction.Help, ["?"], "?", "help", "Show these keys"),
        new(UserAction.Quit, ["q"], "q", "quit", "Leave the tutor; lab and progress stay"),
        new(UserAction.Up, ["CursorUp", "k"], "↑ k", "up", "Up one line; in the checks, to the previous step"),
        new(UserAction.Down, ["CursorDown", "j"], "↓ j", "down", "Down one line; in the checks, to the next step"),
        new(UserAction.PageUp, ["PageUp", "b"], "PgUp b", "page up", "Up one page; in a shell, into what has scrolled away"),
        new(UserAction.PageDown, ["PageDown", " "], "PgDn Space", "page down", "Down one page"),
        new(UserAction.Top, ["Home", "g"], "Home g", "begin", "To the beginning"),
        new(UserAction.Bottom, ["End", "G"], "End G", "end", "To the end"),
    ];

    /// <summary>While the learner looks back in a shell, these come first; the keys that scroll are as ever, all others end it.</summary>
    public static ImmutableArray<KeyBinding> LookingBack { get; } =
    [
        new(UserAction.FindOlder, ["n"], "n", "older", "To the match before"),
        new(UserAction.FindNewer, ["N"], "N", "newer", "To the match after"),
    ];

    private static readonly FrozenDictionary<string, UserAction> ByKey = ActionsByKey(Bindings);

    private static readonly FrozenDictionary<string, UserAction> ByKeyLookingBack = ActionsByKey(
        [
            .. LookingBack,
            .. Bindings.Where(binding => binding.Action is UserAction.Search or UserAction.Links or UserAction.Up or UserAction.Down
                or UserAction.PageUp or UserAction.PageDown or UserAction.Top or UserAction.Bottom),
        ]);

    public static UserAction? Find(string key) => ByKey.TryGetValue(key, out var action) ? action : null;

    public static UserAction? FindLookingBack(string key) => ByKeyLookingBack.TryGetValue(key, out var action) ? action : null;

    public static KeyBinding Of(UserAction action) => Bindings.Concat(LookingBack).First(binding => binding.Action == action);

    private static FrozenDictionary<string, UserAction> ActionsByKey(IEnumerable<KeyBinding> bindings) => bindings
        .SelectMany(binding => binding.Keys, (binding, key) => (key, binding.Action))
        .ToFrozenDictionary(pair => pair.key, pair => pair.Action);
}
