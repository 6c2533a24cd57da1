using TutorTui.Core.Identifiers;
using TutorTui.Sessions;
using TutorTui.Testing;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Shells;
using TutorTui.Tui.State;
using TutorTui.Tui.Updates;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests;

/// <summary>Whole screens with a shell that is searched, selected from and linked.</summary>
public sealed class ShellScreenTests : IAsyncDisposable
{
    private const int Columns = 100;
    private const int Rows = 24;

    private readonly TrackedShell _shell = QuietShell.Showing(
        Columns, 16,
        string.Join('\n', Enumerable.Range(1, 30).Select(number => $"Machine1 ~$ docker network inspect net{number}"))
        + "\nSee https://docs.docker.com/network/drivers/overlay/ for how the driver finds other machines, and how it keeps networks apart, 网络.\nMachine1 ~$ ");

    public async ValueTask DisposeAsync() => await _shell.DisposeAsync();

    [Fact]
    public void Shell_WithALink() => Match("shell-link-100x24", Shell());

    [Fact]
    public void Search_BeingTyped() => Match("shell-search-100x24", Press(Shell(), "Ctrl+T", "/", "n", "e", "t", "1"));

    [Fact]
    public void Search_Found() => Match("shell-found-100x24", Update.Apply(
        Shell(), ShellView.Find(_shell, new(MachineName.Machine1, "net1", new("net1", TextRange.Of(new(17, 35)), 1, 1), false, 16))).State);

    [Fact]
    public void LookingBack() => Match("shell-back-100x24", Update.Apply(
        Shell(), new ShellScrolled(MachineName.Machine1, ShellView.Scroll(_shell, null, -12))).State);

    [Fact]
    public void Selection_OverLines()
    {
        var state = Update.Apply(Shell(), new MousePressed(3, 12, new(TextRange.Of(new(28, 12)), 1, null))).State;

        Match("shell-selection-100x24", Update.Apply(state, new MouseDragged(5, new(TextRange.Of(new(31, 20)), 1, null))).State);
    }

    [Fact]
    public void Links_Listed() => Match("shell-links-100x24", Update.Apply(
        Shell(), new LinksListed(ShellView.LinksOn(_shell, null, 16))).State);

    [Fact]
    public void Bell_OfTheOtherMachine() =>
        Match("shell-bell-100x24", Update.Apply(Shell(), new BellRang(MachineName.Machine2)).State);

    private void Match(string name, TutorState state) => Snapshot.Match("TutorTui.Tui.Tests", name, RoleMap.Show(state, _ => _shell));

    private static TutorState Shell() => Press(Samples.Watched(1, Columns, Rows), "Tab");

    private static TutorState Press(TutorState state, params string[] keys) =>
        keys.Aggregate(state, (current, key) => Update.Apply(current, new KeyPressed(key)).State);
}
