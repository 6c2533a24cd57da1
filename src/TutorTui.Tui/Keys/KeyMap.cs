using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TutorTui.Tui.Keys;

/// <summary>
/// All keys of the tutor in one table; the bottom line, the help and docs/keybindings.md come from it. In the text and the
/// checks a key acts by itself. In a shell every key belongs to the shell, and the tutor's keys follow the prefix.
/// </summary>
internal static class KeyMap
{
    public const string Prefix = "Ctrl+T";

    /// <summary>The prefix as the terminal sends it.</summary>
    public const byte PrefixByte = 0x14;

    public static ImmutableArray<KeyBinding> Bindings { get; } =
    [
        new(UserAction.NextPane, ["Tab"], "Tab", texts => texts.NextPane),
        new(UserAction.PreviousPane, ["Shift+Tab"], "Shift+Tab", texts => texts.PreviousPane),
        new(UserAction.Send, ["Enter"], "Enter", texts => texts.Send),
        new(UserAction.NextCommand, ["c"], "c", texts => texts.NextCommand),
        new(UserAction.NextStep, ["n"], "n", texts => texts.NextStep),
        new(UserAction.PreviousStep, ["p"], "p", texts => texts.PreviousStep),
        new(UserAction.ShowHint, ["h"], "h", texts => texts.ShowHint),
        new(UserAction.ShowSolution, ["s"], "s", texts => texts.ShowSolution),
        new(UserAction.OpenResult, ["o"], "o", texts => texts.OpenResult),
        new(UserAction.SeeIt, ["v"], "v", texts => texts.SeeIt),
        new(UserAction.Answer, ["a"], "a", texts => texts.Answer),
        new(UserAction.SolveStep, ["S"], "S", texts => texts.SolveStep),
        new(UserAction.SkipStep, ["x"], "x", texts => texts.SkipStep),
        new(UserAction.ToStart, ["T"], "T", texts => texts.ToStart),
        new(UserAction.OtherMachine, ["m"], "m", texts => texts.OtherMachine),
        new(UserAction.Search, ["/"], "/", texts => texts.Search),
        new(UserAction.Links, ["u"], "u", texts => texts.Links),
        new(UserAction.Zoom, ["z"], "z", texts => texts.Zoom),
        new(UserAction.CheckAgain, ["r"], "r", texts => texts.CheckAgain),
        new(UserAction.Restart, ["R"], "R", texts => texts.Restart),
        new(UserAction.Flag, ["f"], "f", texts => texts.Flag),
        new(UserAction.FinishExam, ["F"], "F", texts => texts.FinishExam),
        new(UserAction.Lessons, ["l"], "l", texts => texts.Lessons),
        new(UserAction.ChangeLanguage, ["L"], "L", texts => texts.ChangeLanguage),
        new(UserAction.Help, ["?"], "?", texts => texts.Help),
        new(UserAction.Quit, ["q"], "q", texts => texts.Quit),
        new(UserAction.Up, ["CursorUp", "k"], "↑ k", texts => texts.Up),
        new(UserAction.Down, ["CursorDown", "j"], "↓ j", texts => texts.Down),
        new(UserAction.PageUp, ["PageUp", "b"], "PgUp b", texts => texts.PageUp),
        new(UserAction.PageDown, ["PageDown", " "], "PgDn Space", texts => texts.PageDown),
        new(UserAction.Top, ["Home", "g"], "Home g", texts => texts.Top),
        new(UserAction.Bottom, ["End", "G"], "End G", texts => texts.Bottom),
    ];

    /// <summary>
    /// While the learner looks back in a shell, these keys take precedence; scrolling keys work as usual, and all others end it.
    /// </summary>
    public static ImmutableArray<KeyBinding> LookingBack { get; } =
    [
        new(UserAction.FindOlder, ["n"], "n", texts => texts.FindOlder),
        new(UserAction.FindNewer, ["N"], "N", texts => texts.FindNewer),
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
