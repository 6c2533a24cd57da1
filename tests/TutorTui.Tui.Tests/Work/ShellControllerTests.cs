using System.Text;
using TutorTui.Core;
using TutorTui.Core.Identifiers;
using TutorTui.Core.Labs;
using TutorTui.Core.Shells;
using TutorTui.Terminal;
using TutorTui.Tui.Languages;
using TutorTui.Tui.Messages;
using TutorTui.Tui.Work;
using Xunit;

namespace TutorTui.Tui.Tests.Work;

[Collection("language of the program")]
public sealed class ShellControllerTests : IAsyncDisposable
{
    private static readonly TerminalSize Size = new(40, 5);

    private readonly TestServices _world = new();
    private readonly ShellRegistry _shells;
    private readonly ActiveLesson _lesson;
    private readonly LabConnection _connection;
    private readonly ShellController _sut;

    public ShellControllerTests()
    {
        _shells = new(_world.Clock, TerminalPermissions.None);
        _shells.Changed += () => _world.Note("changed");
        _lesson = new(_world, _world, _world.Post, _world.Faults.Enqueue);
        _connection = _world.Connect(Samples.Lab);
        _sut = new(_world.Services, _shells, _lesson, _world.Post, text => _world.Note($"copied {text}"));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private FakeHost Host => _world.Hosts[MachineName.Machine1];

    public async ValueTask DisposeAsync()
    {
        await _lesson.DisposeAsync();
        await _shells.DisposeAsync();
        await _connection.DisposeAsync();
    }

    [Fact]
    public async Task Open_ShellEnds_IsTold()
    {
        var opening = _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, Token);
        await _world.GetAsync<ShellOpened>(Token);

        Host.Shells.Single().End("It has ended.");
        await opening;

        Assert.Equal(new ShellEnded(MachineName.Machine1, "It has ended."), Assert.Single(_world.Posted.OfType<ShellEnded>()));
    }

    [Fact]
    public async Task Open_InPlaceOfAnother_DoesNotTellThatTheFormerHasEnded()
    {
        var first = _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, Token);
        await _world.GetAsync<ShellOpened>(Token);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var second = _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, stop.Token);
        await first;

        Assert.Empty(_world.Posted.OfType<ShellEnded>());
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public async Task Open_MachineIsDown_StartsTheLabAndTriesAgainAfterAPause()
    {
        Host.Refusals = 2;

        var opening = _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, Token);
        await AdvanceUntilAsync(() => _world.Posted.OfType<ShellOpened>().Any());

        Assert.Equal(3, Host.Attempts);
        Assert.Single(_world.Log, "up");
        Assert.Contains(_world.Posted.OfType<NoticeShown>(), shown => shown.Notice.Text == ShellTexts.Current.StartingWhatIsDown(MachineName.Machine1));
        Host.Shells.Single().End("Bye.");
        await opening;
    }

    [Fact]
    public async Task Open_MachineStaysAway_GivesUpAfterFiveMoreAttempts()
    {
        Host.Refusals = 100;

        var opening = _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, Token);
        await AdvanceUntilAsync(() => opening.IsCompleted);
        await opening;

        Assert.Equal(6, Host.Attempts);
        Assert.Equal("Machine1 cannot be reached.", Assert.Single(_world.Posted.OfType<ShellEnded>()).Message);
        Assert.Empty(_world.Posted.OfType<ShellOpened>());
    }

    [Fact]
    public async Task Open_LabCannotBeStarted_TellsWhy()
    {
        Host.Refusals = 1;
        _world.Up = _ => Task.FromResult<Result<LabAccess, LabError>>(new LabError("No engine.", "It does not run.", []));

        await _sut.OpenAsync(new(MachineName.Machine1, Size), _connection, Token);

        Assert.Equal("No engine. It does not run.", Assert.Single(_world.Posted.OfType<ShellEnded>()).Message);
    }

    [Fact]
    public async Task Send_NoLessonIsWatched_DoesNothing()
    {
        await _sut.SendAsync(Samples.Exercise.Steps[0].Commands[0], Token);

        Assert.Empty(_world.Posted);
    }

    [Fact]
    public async Task Send_NameIsNotKnownYet_SaysWhy()
    {
        await _lesson.OpenAsync(Samples.Exercise, _connection, Token);
        _world.Watchers.Single().Unresolved = "There is no task yet.";

        await _sut.SendAsync(Samples.Exercise.Steps[0].Commands[0], Token);

        Assert.Equal("There is no task yet.", Assert.Single(_world.Posted.OfType<NoticeShown>()).Notice.Text);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task Send_AtAPrompt_TypesAndTellsWhetherItAsks(int command, bool isInteractive)
    {
        await _lesson.OpenAsync(Samples.Exercise, _connection, Token);
        await OpenAtPromptAsync();

        await _sut.SendAsync(Samples.Exercise.Steps[0].Commands[command], Token);

        Assert.Equal(new CommandSent(MachineName.Machine1, isInteractive), Assert.Single(_world.Posted.OfType<CommandSent>()));
        Assert.Contains($"typed \u0005\u0015{Samples.Exercise.Steps[0].Commands[command].Text}\r", _world.Log);
    }

    [Fact]
    public async Task Type_NoShellIsOpen_SaysSo()
    {
        await _sut.TypeAsync(new(MachineName.Machine2, "docker ps"), Token);

        Assert.Equal(ShellTexts.Current.NotOpenYet(MachineName.Machine2), Assert.Single(_world.Posted.OfType<NoticeShown>()).Notice.Text);
    }

    [Fact]
    public async Task Type_SomethingRuns_SaysSoAndTypesNothing()
    {
        await ShowAsync(await OpenAsync(), "busy");

        await _sut.TypeAsync(new(MachineName.Machine1, "docker ps"), Token);

        Assert.Single(_world.Posted.OfType<NoticeShown>());
        Assert.DoesNotContain(_world.Log, entry => entry.StartsWith("typed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://docs.docker.com", true)]
    [InlineData("ftp://nowhere", false)]
    public async Task Follow_CopiesInAnyCase_AndSaysWhetherItWasOpened(string address, bool isOpened)
    {
        await _sut.FollowAsync(address, Token);

        Assert.Equal([$"copied {address}"], _world.Log);
        Assert.Equal([address], _world.Opened);
        Assert.Equal(
            isOpened ? ShellTexts.Current.CopiedAndOpened(address) : ShellTexts.Current.Copied(address),
            Assert.Single(_world.Posted.OfType<NoticeShown>()).Notice.Text);
    }

    [Fact]
    public async Task Copy_OneLineAndTwo_AreCopiedAndTold()
    {
        await ShowAsync(await OpenAsync(), "one\r\ntwo");

        _sut.Copy(new(MachineName.Machine1, new(new(0, 0), new(0, 39))));
        _sut.Copy(new(MachineName.Machine1, new(new(0, 0), new(1, 39))));

        Assert.Equal(["copied one", "copied one\ntwo"], _world.Log.Where(entry => entry.StartsWith("copied", StringComparison.Ordinal)));
        Assert.Equal(
            [ShellTexts.Current.Copied("one"), ShellTexts.Current.CopiedLines(2)], _world.Posted.OfType<NoticeShown>().Select(shown => shown.Notice.Text));
    }

    [Fact]
    public async Task Copy_NoShell_LeavesTheClipboard()
    {
        await ShowAsync(await OpenAsync(), "one");

        _sut.Copy(new(MachineName.Machine2, new(new(0, 0), new(0, 5))));

        Assert.DoesNotContain(_world.Log, entry => entry.StartsWith("copied", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FindAndLinks_AreOfWhatTheShellHasShown()
    {
        await ShowAsync(await OpenAsync(), "see https://example.org/a end");

        _sut.Find(new(MachineName.Machine1, "example", null, false, 5));
        _sut.ListLinks(new(MachineName.Machine1, null, 5));
        _sut.Find(new(MachineName.Machine2, "example", null, false, 5));
        _sut.ListLinks(new(MachineName.Machine2, null, 5));

        var found = Assert.Single(_world.Posted.OfType<ShellSearched>()).Found!;
        Assert.Equal((1, 1), (found.Number, found.Total));
        Assert.Equal(["https://example.org/a"], Assert.Single(_world.Posted.OfType<LinksListed>()).Links);
    }

    [Fact]
    public async Task Scroll_Output_MovesTheView()
    {
        await ShowAsync(await OpenAsync(), string.Join("\r\n", Enumerable.Range(0, 12)));

        Assert.Empty(_sut.Scroll(new(MachineName.Machine1, -2, null)));
        Assert.Empty(_sut.Scroll(new(MachineName.Machine2, -2, null)));

        Assert.Equal(5, Assert.Single(_world.Posted.OfType<ShellScrolled>()).Top);
    }

    [Theory]
    [InlineData(-2, "\e[A\e[A")]
    [InlineData(1, "\e[B")]
    [InlineData(100, "\e[B\e[B\e[B\e[B\e[B")]
    public async Task Scroll_ProgramHasTheWindow_GivesItArrowKeys(int lines, string expected)
    {
        (await OpenAsync()).Print("\e[?1049hprogram");
        await _world.UntilAsync(() => _shells.Find(MachineName.Machine1)!.Emulator.Modes.IsAlternateScreen, Token);

        Assert.Equal(expected, Encoding.ASCII.GetString(_sut.Scroll(new(MachineName.Machine1, lines, null))));
        Assert.Empty(_world.Posted.OfType<ShellScrolled>());
    }

    [Fact]
    public async Task Resize_IsTakenByTheShellsThatAreOpen()
    {
        await OpenAsync();

        _shells.Resize(new(30, 4));

        Assert.Contains("resized 30x4", _world.Log);
        Assert.Equal(30, _shells.Find(MachineName.Machine1)!.Emulator.Columns);
    }

    private async Task<FakeShell> OpenAsync()
    {
        var (shell, _) = await _shells.OpenAsync(_connection.Machines[MachineName.Machine1], Size, Token);
        Assert.NotNull(shell);
        return Host.Shells.Last();
    }

    private async Task OpenAtPromptAsync()
    {
        (await OpenAsync()).Prompt();
        await _world.UntilAsync(() => _shells.Find(MachineName.Machine1)!.IsAtPrompt, Token);
    }

    private async Task ShowAsync(FakeShell shell, string text)
    {
        shell.Print(text + "\e[5;38H.");
        await _world.UntilAsync(() => _shells.Find(MachineName.Machine1)!.ScreenText().EndsWith('.'), Token);
    }

    /// <summary>Advances the clock until the task has ended.</summary>
    private async Task AdvanceUntilAsync(Func<bool> isSo)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TestServices.Limit, "It does not happen.");
            _world.Clock.Advance(TimeSpan.FromMilliseconds(500));

            // A little real time too: what comes from a socket or a busy thread pool gets its turn.
            await Task.Delay(TimeSpan.FromMilliseconds(1), Token);
        }
    }
}
