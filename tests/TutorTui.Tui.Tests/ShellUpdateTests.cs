using TutorTui.Core.Identifiers;
using TutorTui.Tui.Keys;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>State changes of looking back, searching, selecting, links and the bell.</summary>
public sealed class ShellUpdateTests
{
    private static readonly TextRange Word = new(new(7, 3), new(7, 9));

    [Fact]
    public void Search_TypedBehindThePrefix_IsSearchedFor()
    {
        var state = Press(InShell(), KeyMap.Prefix, "/", "a", "b", "Backspace", "c");
        Assert.False(state.TypesIntoShell);

        var change = Update.Apply(state, new KeyPressed("Enter"));

        var find = Assert.Single(change.Effects.OfType<FindInShell>());
        Assert.Equal(("ac", null, false), (find.Query, find.From, find.IsNewer));
        Assert.Equal(Overlay.None, change.State.Overlay);
    }

    [Fact]
    public void Search_CharacterOfTwoCodeUnits_IsTypedAndTakenBackAsOne()
    {
        var state = Press(InShell(), KeyMap.Prefix, "/", "a", "😀", "😀", "Backspace");

        Assert.Equal("a😀", state.SearchDraft);
    }

    [Theory]
    [InlineData("Esc")]
    [InlineData("Enter")]
    public void Search_NothingTyped_IsGivenUp(string key)
    {
        var change = Update.Apply(Press(InShell(), KeyMap.Prefix, "/"), new KeyPressed(key));

        Assert.Empty(change.Effects);
        Assert.True(change.State.TypesIntoShell);
    }

    [Fact]
    public void Search_Found_LooksBackAndGoesOnWithN()
    {
        var found = new ShellSearch("ac", Word, 1, 3);
        var state = Update.Apply(InShell(), new ShellSearched(MachineName.Machine1, "ac", found, 2)).State;
        Assert.True(state.IsLookingBack);

        var older = Assert.Single(Update.Apply(state, new KeyPressed("n")).Effects.OfType<FindInShell>());
        var newer = Assert.Single(Update.Apply(state, new KeyPressed("N")).Effects.OfType<FindInShell>());

        Assert.Equal((found, false), (older.From, older.IsNewer));
        Assert.Equal((found, true), (newer.From, newer.IsNewer));
    }

    [Fact]
    public void Search_NothingFound_SaysSoAndStays()
    {
        var change = Update.Apply(InShell(), new ShellSearched(MachineName.Machine1, "ac", null, null));

        Assert.False(change.State.IsLookingBack);
        Assert.Contains("\"ac\"", change.State.Notice!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LookingBack_AnyOtherKey_FollowsTheOutputAgain()
    {
        var state = Update.Apply(InShell(), new ShellSearched(MachineName.Machine1, "ac", new("ac", Word, 1, 1), 2)).State;

        state = Press(state, "x");

        Assert.Equal(new ShellOpen(), state.Shell);
        Assert.True(state.TypesIntoShell);
    }

    [Fact]
    public void Drag_Released_CopiesWhatLiesBetween()
    {
        var state = Update.Apply(InShell(), new MousePressed(5, 80, Spot(4, 2))).State;
        state = Update.Apply(state, new MouseDragged(6, Spot(5, 9))).State;

        var change = Update.Apply(state, new MouseReleased());

        Assert.Equal(new(new(4, 2), new(5, 9)), Assert.Single(change.Effects.OfType<CopySelection>()).Range);
        Assert.NotNull(change.State.Shell!.Selection);
        Assert.Null(Update.Apply(change.State, new ShellTyped(MachineName.Machine1)).State.Shell!.Selection);
    }

    [Fact]
    public void Drag_Backwards_CopiesTheSame()
    {
        var state = Update.Apply(InShell(), new MousePressed(6, 80, Spot(5, 9))).State;
        state = Update.Apply(state, new MouseDragged(5, Spot(4, 2))).State;

        Assert.Equal(new(new(4, 2), new(5, 9)), Assert.Single(Update.Apply(state, new MouseReleased()).Effects.OfType<CopySelection>()).Range);
    }

    [Fact]
    public void Click_Once_SelectsNothing()
    {
        var change = Update.Apply(Update.Apply(InShell(), new MousePressed(5, 80, Spot(4, 2))).State, new MouseReleased());

        Assert.Empty(change.Effects);
        Assert.Null(change.State.Shell!.Selection);
    }

    [Fact]
    public void Click_Twice_CopiesTheWord()
    {
        var state = Update.Apply(InShell(), new MousePressed(5, 80, new(Word, 2, null))).State;

        Assert.Equal(Word, Assert.Single(Update.Apply(state, new MouseReleased()).Effects.OfType<CopySelection>()).Range);
    }

    [Fact]
    public void Click_WithControlOnALink_FollowsIt()
    {
        var change = Update.Apply(InShell(), new MousePressed(5, 80, new(Word, 1, "https://a.example"), HasControl: true));

        Assert.Equal("https://a.example", Assert.Single(change.Effects.OfType<FollowLink>()).Address);
        Assert.Null(change.State.Shell!.Selection);
    }

    [Fact]
    public void Drag_AboveThePane_ScrollsBack()
    {
        var state = Update.Apply(InShell(), new MousePressed(5, 80, Spot(40, 2))).State;

        var scroll = Assert.Single(Update.Apply(state, new MouseDragged(0, Spot(30, 2))).Effects.OfType<ScrollShell>());

        Assert.Equal(-1, scroll.Lines);
    }

    [Fact]
    public void Resized_NothingPointsAtRowsThatHaveOtherNumbersNow()
    {
        var state = Update.Apply(InShell(), new MousePressed(5, 80, new(Word, 2, null))).State;
        state = Update.Apply(state, new ShellScrolled(MachineName.Machine1, 3)).State;

        Assert.Equal(new ShellOpen(), Update.Apply(state, new Resized(new(150, 50))).State.Shell);
    }

    [Fact]
    public void Links_AreListedAndChosenByTheirNumber()
    {
        Assert.Single(Update.Apply(Press(InShell(), KeyMap.Prefix), new KeyPressed("u")).Effects.OfType<ListLinks>());
        var state = Update.Apply(InShell(), new LinksListed(["https://a.example", "https://b.example"])).State;

        Assert.Equal("https://b.example", Assert.Single(Update.Apply(state, new KeyPressed("2")).Effects.OfType<FollowLink>()).Address);
        Assert.Empty(Update.Apply(state, new KeyPressed("3")).Effects);
        Assert.Equal(Overlay.None, Press(state, "Esc").Overlay);
    }

    [Fact]
    public void Links_None_SaysSo() =>
        Assert.NotNull(Update.Apply(InShell(), new LinksListed([])).State.Notice);

    [Fact]
    public void Bell_OfTheShownShell_Fades()
    {
        var change = Update.Apply(InShell(), new BellRang(MachineName.Machine1));
        Assert.True(change.State.Shell!.HasRung);
        Assert.Single(change.Effects.OfType<ExpireBell>());

        Assert.False(Update.Apply(change.State, new BellFaded(MachineName.Machine1)).State.Shell!.HasRung);
    }

    [Fact]
    public void Bell_OfTheOtherShell_StaysUntilItIsLookedAt()
    {
        var state = Update.Apply(InShell(), new BellRang(MachineName.Machine2)).State;
        state = Update.Apply(state, new BellFaded(MachineName.Machine2)).State;
        Assert.True(state.Shells[MachineName.Machine2] is ShellOpen { HasRung: true });

        state = Press(state, KeyMap.Prefix, "m");

        Assert.True(state.Shells[MachineName.Machine2] is ShellOpen { HasRung: false });
    }

    private static TextSpot Spot(long row, int column) => new(TextRange.Of(new(row, column)), 1, null);

    private static TutorState InShell() => Press(Samples.Watched(0), "Tab");

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);
}
