using System.Collections.Immutable;
using TutorTui.Core.Languages;
using TutorTui.Terminal.Text;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Languages;
using TutorTui.Tui.State;

namespace TutorTui.Tui.Presentation;

/// <summary>Chooses the keys that the bottom line shows: those that are useful at present, the most useful first.</summary>
internal static class KeyBar
{
    /// <summary>The keys and their names, as many as fit; help is always among them.</summary>
    public static IEnumerable<(string Keys, string Name)> Fitting(TutorState state, int width)
    {
        var all = Actions(state).Select(KeyMap.Of).Select(binding => (binding.Action, binding.Shown, Name: Name(state, binding)));
        var help = KeyMap.Of(UserAction.Help);
        var reserved = Width(help.Shown, help.Name);
        foreach (var (action, shown, name) in all)
        {
            reserved -= action is UserAction.Help ? reserved : 0;
            if (Width(shown, name) + reserved <= width)
            {
                width -= Width(shown, name);
                yield return (shown, name);
            }
        }
    }

    private static int Width(string shown, string name) => TextWidth.Of(shown) + TextWidth.Of(name) + 3;

    private static ImmutableArray<UserAction> Actions(TutorState state) => state switch
    {
        { TypesIntoShell: true } or { IsPrefixed: true } =>
        [
            UserAction.NextPane, UserAction.Send, UserAction.OtherMachine, UserAction.NextStep, UserAction.Zoom, UserAction.PageUp,
            UserAction.Search, UserAction.Links, UserAction.Help, UserAction.Quit,
        ],
        { Lab: LabFailed, Focus: Pane.Shell } =>
            [UserAction.CheckAgain, UserAction.NextPane, UserAction.Help, UserAction.Quit],
        { Focus: Pane.Shell, IsLookingBack: true } =>
        [
            UserAction.PageUp, UserAction.PageDown, UserAction.Search, .. Matches(state), UserAction.Links, UserAction.Bottom,
        ],
        { Focus: Pane.Shell } =>
            [UserAction.NextPane, UserAction.Send, UserAction.OtherMachine, UserAction.Zoom, UserAction.Help, UserAction.Quit],
        { IsExamRunning: true, Focus: Pane.Chapter or Pane.Checks } =>
        [
            UserAction.NextPane, UserAction.NextStep, UserAction.Flag, .. Question(state), UserAction.ShowHint, UserAction.Search,
            UserAction.FinishExam, UserAction.Zoom, UserAction.Help, UserAction.Quit,
        ],
        { Lesson: null } =>
            [UserAction.Send, UserAction.NextPane, UserAction.Search, UserAction.ChangeLanguage, UserAction.Help, UserAction.Quit],
        { Focus: Pane.Checks } =>
        [
            UserAction.NextPane, UserAction.Send, UserAction.SeeIt, .. Question(state), UserAction.ShowHint, UserAction.SolveStep,
            UserAction.SkipStep, UserAction.ToStart, UserAction.Zoom, UserAction.Help, UserAction.Quit,
        ],
        _ =>
        [
            UserAction.Send, .. Question(state), UserAction.NextPane, UserAction.NextStep, UserAction.ShowHint, UserAction.ShowSolution,
            UserAction.SkipStep, UserAction.Lessons, UserAction.Search,
            UserAction.Zoom, UserAction.Help, UserAction.Quit,
        ],
    };

    private static ImmutableArray<UserAction> Matches(TutorState state) =>
        state.Shell?.Search is null ? [] : [UserAction.FindOlder, UserAction.FindNewer];

    private static ImmutableArray<UserAction> Question(TutorState state) =>
        state.Lesson is { OpenQuestion: not null } ? [UserAction.Answer] : [];

    /// <summary>What the key does here, in one or two words.</summary>
    private static string Name(TutorState state, KeyBinding binding) => (binding.Action, state) switch
    {
        (UserAction.Send, { Focus: Pane.Shell } and { TypesIntoShell: false, IsPrefixed: false }) => KeyBarTexts.Current.Open,
        (UserAction.Send, { Lesson: null }) => KeyBarTexts.Current.Open,
        (UserAction.Send, { Focus: Pane.Checks, Lesson: { } lesson }) => lesson.IsOpened ? KeyBarTexts.Current.Less : KeyBarTexts.Current.Details,
        (UserAction.Send, { Lesson: { MarkedCommand: { } marked } lesson }) =>
            KeyBarTexts.Current.SendTo(lesson.CommandsOf(lesson.Step)[marked].On),
        (UserAction.Send, _) => KeyBarTexts.Current.GoOn,
        (UserAction.ChangeLanguage, _) => NextLanguage.After(Language.Current).Name,
        (UserAction.CheckAgain, { Lab: LabFailed }) => KeyBarTexts.Current.TryAgain,
        (UserAction.NextPane, { Focus: Pane.Chapter }) => KeyBarTexts.Current.ToShell,
        (UserAction.NextPane, { Focus: Pane.Shell }) => KeyBarTexts.Current.ToChecks,
        (UserAction.NextPane, { Focus: Pane.Checks }) => KeyBarTexts.Current.ToText,
        (UserAction.Search, { Focus: Pane.Shell }) => KeyBarTexts.Current.SearchShell,
        (UserAction.PageUp, { IsLookingBack: false }) => KeyBarTexts.Current.LookBack,
        _ => binding.Name,
    };
}
