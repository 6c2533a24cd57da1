using TutorTui.Core.Identifiers;
using TutorTui.Core.Texts;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Theming;

namespace TutorTui.Tui.Updates;

/// <summary>How the learner looks at a shell: looking back, searching, selecting, links and the bell.</summary>
internal static class ShellUpdate
{
    private const int MaxQuery = 200;

    public static TutorState Change(TutorState state, MachineName machine, Func<ShellOpen, ShellOpen> change) =>
        state.Shells.GetValueOrDefault(machine) is ShellOpen open
            ? state with { Shells = state.Shells.SetItem(machine, change(open)) }
            : state;

    /// <summary>Back to the end of the output.</summary>
    public static TutorState FollowOutput(TutorState state) =>
        Change(state, state.Machine, open => open with { Top = null, Search = null, Selection = null });

    public static Change AskForText(TutorState state) => state switch
    {
        { Shell: null } => new Change(state, []).Report(ShellTexts.Current.NoneToSearch, Role.NotYet),
        { Layout.Shell.IsEmpty: true } => new Change(state, []).Report(ShellTexts.Current.GoThereFirst, Role.NotYet),
        _ => state with { Overlay = Overlay.SearchShell, SearchDraft = string.Empty, Focus = Pane.Shell },
    };

    /// <summary>A key while the text to search for is typed.</summary>
    public static Change TypeSearch(TutorState state, string key)
    {
        var draft = state.SearchDraft;
        var closed = state with { Overlay = Overlay.None };
        return key switch
        {
            "Esc" => closed,
            "Enter" when draft.Length == 0 => closed,
            "Enter" => new Change(closed, []).Do(new FindInShell(state.Machine, draft, null, IsNewer: false, Rows(state))),
            "Backspace" => state with { SearchDraft = TextCut.WithoutLast(draft) },
            _ when TypedKey.IsCharacter(key) && draft.Length < MaxQuery => state with { SearchDraft = draft + key },
            _ => state,
        };
    }

    public static Change FindAgain(TutorState state, bool isNewer) => state.Shell?.Search is { } search
        ? new Change(state, []).Do(new FindInShell(state.Machine, search.Query, search, isNewer, Rows(state)))
        : AskForText(state);

    public static Change Searched(TutorState state, ShellSearched searched) => searched.Found is { } found
        ? Change(state, searched.Machine, open => open with { Search = found, Top = searched.Top })
        : new Change(state, []).Report(ShellTexts.Current.NotFound(searched.Query), Role.NotYet);

    public static Change Press(TutorState state, MousePressed press)
    {
        if (press.Spot is not { } spot)
        {
            return state;
        }

        if (press.HasControl && spot.Link is { } address)
        {
            return new Change(state, []).Do(new FollowLink(address));
        }

        return Change(state, state.Machine, open => open with
        {
            Selection = new(spot.Unit, spot.Unit, spot.Clicks, IsHeld: true),
        });
    }

    /// <summary>Selects up to the mouse; at the pane's edge the view moves on.</summary>
    public static Change Drag(TutorState state, MouseDragged drag)
    {
        if (state.Shell is not { Selection: { IsHeld: true } selection } open)
        {
            return state;
        }

        Change change = Change(state, state.Machine, shell => shell with { Selection = selection with { Head = drag.Spot.Unit } });
        var inner = PaneLayout.Inner(state.Layout.Shell);
        return drag.Row < inner.Row ? change.Do(new ScrollShell(state.Machine, -1, open.Top))
            : drag.Row >= inner.Row + inner.Rows && open.Top is not null ? change.Do(new ScrollShell(state.Machine, 1, open.Top))
            : change;
    }

    public static Change Release(TutorState state)
    {
        if (state.Shell?.Selection is not { IsHeld: true } selection)
        {
            return state;
        }

        var kept = selection.IsEmpty ? null : selection with { IsHeld = false };
        Change change = Change(state, state.Machine, open => open with { Selection = kept });
        return kept is null ? change : change.Do(new CopySelection(state.Machine, kept.Range));
    }

    public static Change AskForLinks(TutorState state) => state.Shell is { } open && !state.Layout.Shell.IsEmpty
        ? new Change(state, []).Do(new ListLinks(state.Machine, open.Top, Rows(state)))
        : new Change(state, []).Report(ShellTexts.Current.NoneToLookForLinks, Role.NotYet);

    public static Change Listed(TutorState state, LinksListed listed) => listed.Links.IsEmpty
        ? new Change(state, []).Report(ShellTexts.Current.NoLink, Role.NotYet)
        : state with { Overlay = Overlay.Links, Links = listed.Links };

    public static Change Choose(TutorState state, string key)
    {
        var closed = state with { Overlay = Overlay.None };
        return key is [>= '1' and <= '9'] && key[0] - '1' < Math.Min(state.Links.Length, TerminalLinks.MaxShown)
            ? new Change(closed, []).Do(new FollowLink(state.Links[key[0] - '1']))
            : closed;
    }

    /// <summary>The bell of the shell that is shown flashes; that of the other one stays until it is looked at.</summary>
    public static Change Ring(TutorState state, MachineName machine) =>
        new Change(Change(state, machine, open => open with { HasRung = true }), []).Do(new ExpireBell(machine));

    public static TutorState Fade(TutorState state, MachineName machine) =>
        machine == state.Machine ? Change(state, machine, open => open with { HasRung = false }) : state;

    private static int Rows(TutorState state) => state.Layout.ShellSize.Rows;
}
